import { readReference, reference } from '@privacy-desk/core/intents/reference.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describe('a reference', () => {
  test.each([
    'PR-2026-0042',
    'pr-2026-0042',
    'Pr-2026-42',
    '#PR-2026-0042',
    '  PR-2026-0042\n',
    'PR 2026 42',
    'PR2026-42',
    'PR202642',
    'PR-2026-000042',
  ])('is understood when spelt %j', (text) => {
    expect(readReference(text)).toBe('PR-2026-0042')
  })

  test.each([
    '',
    '42',
    'PR',
    'PR-2026',
    'PR-2026-',
    'PR-26-0042',
    'PR--2026-0042',
    '##PR-2026-0042',
    'PR-2026-1234567',
    'PR-2026-0042x',
    'XPR-2026-0042',
    'PR-２０２６-0042',
    'PR-2026-0042; drop table events',
  ])('is not seen in %j', (text) => {
    expect(readReference(text)).toBeNull()
  })

  test('is read as it was written, whatever year and number', () => {
    const year = fc.integer({ min: 1000, max: 9999 })
    const number = fc.integer({ min: 0, max: 999_999 })
    fc.assert(
      fc.property(year, number, (y, n) => {
        expect(readReference(reference(y, n))).toBe(reference(y, n))
      }),
    )
  })

  test('grows longer above 9999 and keeps its order below', () => {
    expect(reference(2026, 12_345)).toBe('PR-2026-12345')
    expect(reference(2026, 9) < reference(2026, 10)).toBe(true)
  })

  test('is found in any text or not, but never with an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = readReference(text)
        expect(found === null || readReference(found) === found).toBe(true)
      }),
    )
  })
})
