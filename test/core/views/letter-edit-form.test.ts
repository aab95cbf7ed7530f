import type { LetterId } from '@privacy-desk/core/requests/request-letter.js'
import { unfilled } from '@privacy-desk/core/views/forms/filling.js'
import {
  letterEditForm,
  partOfText,
  piecesOfForm,
} from '@privacy-desk/core/views/forms/letter-edit-form.js'
import { letterPartForm } from '@privacy-desk/core/views/forms/letter-part-form.js'
import { joinPieces, textPieces } from '@privacy-desk/core/views/forms/text-pieces.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const letter = { id: 'L1' as LetterId, hash: 'one' }

test('any text is cut into pieces that a field takes, and comes back as it was', () => {
  const line = fc.oneof(
    fc.integer({ min: 1, max: 5_500 }).map((length) => 'x'.repeat(length)),
    fc.integer({ min: 1, max: 900 }).map((words) => Array(words).fill('word').join(' ')),
    fc.integer({ min: 1, max: 2_000 }).map((length) => '🗝'.repeat(length)),
  )
  const paragraph = fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n'))
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), (paragraphs) => {
      const whole = paragraphs.join('\n\n')
      const pieces = textPieces(whole)
      expect(joinPieces(pieces)).toBe(whole)
      for (const { text } of pieces) {
        expect(text.length).toBeLessThanOrEqual(2_400)
        expect(text, 'half a character').not.toMatch(/\p{Cs}/u)
      }
    }),
    { numRuns: 60 },
  )
})

test('a short text is one field, a longer one several, a long one is asked about by part', () => {
  const paragraphs = (length: number) =>
    Array.from({ length }, (_, at) => `${at} ${'x'.repeat(2_000)}`).join('\n\n')
  const fieldsOf = (text: string, part = 0) =>
    letterEditForm(
      'PR-2026-0042',
      letter,
      partOfText({ subject: 's', text }, part),
      unfilled,
    ).fields.map(({ value }) => value?.slice(0, 2).trim())
  expect(letterPartForm('PR-2026-0042', letter, 'Short.')).toBeNull()
  expect(letterPartForm('PR-2026-0042', letter, paragraphs(piecesOfForm))).toBeNull()
  expect(fieldsOf(paragraphs(3))).toEqual(['s', '0', '1', '2'])
  const [field] = letterPartForm('PR-2026-0042', letter, paragraphs(6))?.fields ?? []
  expect(field?.kind === 'choice' && field.options.map(({ value }) => value)).toEqual(['0', '1'])
  expect(fieldsOf(paragraphs(6), 1)).toEqual(['s', '4', '5'])
})
