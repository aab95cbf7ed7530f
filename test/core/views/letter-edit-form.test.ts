import type { LetterId } from '@privacy-desk/core/requests/request-letter.js'
import { unfilled } from '@privacy-desk/core/views/forms/filling.js'
import { fitsEditForm, letterEditForm } from '@privacy-desk/core/views/forms/letter-edit-form.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const letter = { id: 'L1' as LetterId, hash: 'one' }

function typedBack(whole: string): string {
  const { fields } = letterEditForm('PR-2026-0042', letter, { subject: 's', text: whole }, unfilled)
  const pieces = fields.filter(({ name }) => name.startsWith('text'))
  return pieces.map(({ value }) => value ?? '').join('\n\n')
}

test('any text that fits the form comes back as it was', () => {
  const paragraph = fc.integer({ min: 1, max: 3_500 }).map((length) => 'x'.repeat(length))
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 14 }), (paragraphs) => {
      const whole = paragraphs.join('\n\n')
      fc.pre(fitsEditForm(whole))
      expect(typedBack(whole)).toBe(whole)
    }),
    { numRuns: 60 },
  )
})

test('a text that would be cut does not fit: a long list, or many long paragraphs', () => {
  expect(fitsEditForm('- a line\n'.repeat(400))).toBe(false)
  expect(fitsEditForm(Array.from({ length: 9 }, () => 'x'.repeat(2_400)).join('\n\n'))).toBe(false)
  expect(fitsEditForm('Short.')).toBe(true)
})
