import type { LetterRegime } from '@privacy-desk/core/letters/letter-regime.js'
import type { ChoiceSets } from '@privacy-desk/core/letters/schema/choice-file.js'
import type { KindSpec } from '@privacy-desk/core/letters/schema/kind-spec.js'
import type { VariableSpec } from '@privacy-desk/core/letters/schema/variable-spec.js'
import fc from 'fast-check'

/** Any variables that a kind takes under a law: what is optional comes and goes. */
export function anyData(
  kind: KindSpec,
  sets: ChoiceSets,
  regime: LetterRegime,
  text: fc.Arbitrary<string>,
): fc.Arbitrary<Record<string, unknown>> {
  const of = (spec: VariableSpec): fc.Arbitrary<unknown> => {
    const value = required(spec)
    return spec.optional ? fc.oneof(value, fc.constantFrom(null, undefined)) : value
  }
  const required = (spec: VariableSpec): fc.Arbitrary<unknown> => {
    switch (spec.type) {
      case 'line':
        return text
      case 'lines':
        return fc.array(text, { minLength: 1, maxLength: 3 })
      case 'day':
        return fc.constantFrom('2026-03-05', '2028-02-29', '1999-12-31')
      case 'moment':
        return fc.constantFrom('2026-03-27T13:20:00Z', '2026-10-25T02:30:00+02:00')
      case 'number':
        return fc.integer({ min: 0, max: 100_000 })
      case 'flag':
        return fc.boolean()
      case 'choice':
        return fc.constantFrom(...idsOf(spec.set))
      case 'choices':
        return fc.subarray([...idsOf(spec.set)], { minLength: 1 })
      case 'items':
        return fc.array(record(spec.fields), { minLength: 1, maxLength: 3 })
    }
  }
  const idsOf = (set: string) =>
    Object.entries(sets[set] ?? {})
      .filter(([, laws]) => laws === null || laws[regime] !== undefined)
      .map(([id]) => id)
  const record = (specs: Readonly<Record<string, VariableSpec>>) =>
    fc.record(Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, of(spec)])))
  return record(kind.variables) as fc.Arbitrary<Record<string, unknown>>
}
