import type { Findings } from './find-types.js'
import { hasLexicon } from './lexicon.js'
import type { Reading } from './reading.js'

const clearNoise = 2
/** A message of fewer words may be one that was not understood. */
const fewWords = 8

/**
 * Proposes whether a message is a request. `not-privacy` needs a reason: the phrases of
 * newsletters and the like outweigh everything, or a language that the lexicon covers has no word
 * about personal data. What may stand in an attachment or was too short stays `unsure`.
 */
export function verdictOf(
  { types, noise, onTopic, words }: Findings,
  language: string,
  warnings: readonly string[],
): Reading['verdict'] {
  const points = types[0]?.points ?? 0
  if (points > noise) return 'request'
  if (points > 0) return noise > points ? 'not-privacy' : 'unsure'
  if (noise >= clearNoise) return 'not-privacy'
  const unseen = warnings.includes('attachments') || warnings.includes('cut-at-size')
  const unread = unseen || words < fewWords || !hasLexicon(language)
  return onTopic || unread ? 'unsure' : 'not-privacy'
}
