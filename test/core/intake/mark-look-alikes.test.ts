import { markLookAlikes } from '@privacy-desk/core/intake/mark-look-alikes.js'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

describe('letters that look like Latin ones', () => {
  test.each([
    ['in a word with Latin letters', 'раypal', '\ufffd\ufffdypal'],
    ['in capitals', 'АPPLE', '\ufffdPPLE'],
    ['from Greek', 'gοοgle', 'g\ufffd\ufffdgle'],
    ['in a part of an address', 'info@хоо.example', 'info@\ufffd\ufffd\ufffd.example'],
    ['in the name of an address', 'suррort@example.org', 'su\ufffd\ufffdort@example.org'],
  ])('%s are marked', (_, text, shown) => {
    expect(markLookAlikes(text)).toBe(shown)
  })

  test.each([
    'Моля, изтрийте всичките ми данни от PayPal и SMS-те.',
    'Παρακαλώ διαγράψτε τα δεδομένα μου από το Facebook.',
    'Ивaн', // One Latin letter in a Cyrillic word is a slip of the pen.
    'иван@example.org',
    'café naïve Straße Łódź',
  ])('are left alone where they belong: %s', (text) => {
    expect(markLookAlikes(text)).toBe(text)
  })

  it('never change how long a text is', () => {
    const pieces = fc.constantFrom('а', 'a', 'р', '@', '.', 'ж', ' ', 'é', '👩', '\ud83d')
    fc.assert(
      fc.property(fc.string({ unit: pieces }), (text) => {
        expect(markLookAlikes(text)).toHaveLength(text.length)
      }),
      { numRuns: 200 },
    )
  })
})
