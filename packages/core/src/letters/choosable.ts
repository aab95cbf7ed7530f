import type { LetterRegime } from './letter-regime.js'
import type { ChoiceSets } from './schema/choice-file.js'

/** What of a set can be chosen under a law, and where each choice stands in it. */
export function choosable(
  sets: ChoiceSets,
  set: string,
  regime: LetterRegime,
): ReadonlyMap<string, string | undefined> {
  return new Map(
    Object.entries(sets[set] ?? {})
      .filter(([, laws]) => laws === null || laws[regime] !== undefined)
      .map(([id, laws]) => [id, laws?.[regime]]),
  )
}
