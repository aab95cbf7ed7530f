import type { LetterKind } from './catalogue.js'
import type { LetterRegime } from './letter-regime.js'
import type { LetterLibrary } from './library.js'

/** The example of a kind under a law, in the words of a language where it has them. */
export function exampleData(
  { examples }: Pick<LetterLibrary, 'examples'>,
  kind: LetterKind,
  language: string,
  regime: LetterRegime,
): Readonly<Record<string, unknown>> {
  return {
    ...kind.example,
    ...examples.get(language)?.[kind.name],
    ...kind.exampleUnder[regime],
  }
}
