import { kindNames } from '@privacy-desk/core/letters/kind-name.js'
import { readLetterLibrary } from '@privacy-desk/core/letters/library.js'
import { variableSchema } from '@privacy-desk/core/letters/variable-schema.js'
import { describe, expect, test } from 'vitest'
import { everyExample } from './example-letters.js'

const library = readLetterLibrary()

describe('the catalogue of letters', () => {
  test('has every kind that the desk can write, and no other', () => {
    expect([...library.kinds.keys()].sort()).toEqual([...kindNames].sort())
  })

  test.each(everyExample(library))(
    'has an example for $name that fits its variables',
    ({ kind, regime }) => {
      const schema = variableSchema(kind, library.sets, regime)
      const example = { ...kind.example, ...kind.exampleUnder[regime] }
      expect(schema.safeParse(example)).toMatchObject({ success: true })
      for (const field of Object.values(schema.shape)) {
        expect(field.meta()?.label).toEqual(expect.any(String))
      }
    },
  )

  test('lets every set of choices be used by some kind', () => {
    const used = [...library.kinds.values()].flatMap(({ variables }) =>
      Object.values(variables).flatMap((spec) =>
        [spec, ...('fields' in spec ? Object.values(spec.fields) : [])].flatMap((one) =>
          'set' in one ? [one.set] : [],
        ),
      ),
    )
    expect(Object.keys(library.sets).filter((set) => !used.includes(set))).toEqual([])
  })
})
