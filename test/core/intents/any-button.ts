import type { ButtonIntent } from '@privacy-desk/core/intents/button.js'
import { intentNames } from '@privacy-desk/core/intents/catalogue.js'
import { reference } from '@privacy-desk/core/intents/reference.js'
import fc from 'fast-check'

const ref = fc
  .record({
    year: fc.integer({ min: 2000, max: 2199 }),
    number: fc.integer({ min: 1, max: 99_999 }),
  })
  .map(({ year, number }) => reference(year, number))

const args = fc.dictionary(
  fc.string({ maxLength: 40 }).filter((name) => name !== '__proto__'),
  fc.string({ unit: 'grapheme', maxLength: 50 }),
  { maxKeys: 4, noNullPrototype: true },
)

/** Any button that a card of the desk could carry. */
export function anyButton(): fc.Arbitrary<ButtonIntent> {
  return fc.record(
    { name: fc.constantFrom(...intentNames), ref, args },
    { requiredKeys: ['name'], noNullPrototype: true },
  )
}
