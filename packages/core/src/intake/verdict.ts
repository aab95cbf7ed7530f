import { isKnownWell } from './concepts.js'
import type { Findings } from './find-types.js'
import type { Judgement } from './judge-mail.js'
import type { Reading } from './reading.js'
import type { Signal } from './signals.js'
import type { Outcome } from './weight-table.js'

const clearNoise = 2
const surePhrase = 3
/** A message of fewer words may be one that was not understood. */
const fewWords = 4
/** A note of fewer words beside an attachment, with no phrase for a right, says “see the letter”. */
const coveringNote = 20
/** `not-privacy` may hide a request, so it has to be nearly sure. */
const nearlySure = 0.8
/**
 * A newsletter called a request costs somebody time: some type has to be likely, and clearly
 * likelier than none. Chosen by cross-validation.
 */
const [likely, clearly] = [0.35, 3]
/** A type that is nearly sure stands as well where its odds are so many times those of none. */
const farLikelier = 20
/** In a long letter, whose single sentences weigh little, a sure phrase says as much. */
const [longLetter, likelyIfSaid] = [40, 0.05]
const hardlyAny = 0.2
const asLikelyAsNot = 0.5
/** A processor's notice, a court's order or a letter of a representative may ask for little. */
const neverNone: readonly Signal[] = ['weighty', 'vendor-writes']

/**
 * Proposes whether a message is a request. `not-privacy` needs a reason: it has to be far likelier
 * than any request, in a language that is understood. What may stand in an attachment or was too
 * short stays `unsure`, and so does what carries a sign of a matter that must not be missed.
 */
export function verdictOf(
  judged: ReadonlyMap<Outcome, Judgement>,
  findings: Findings,
  language: string,
  warnings: readonly string[],
  signals: ReadonlySet<Signal>,
): Reading['verdict'] {
  const { types, noise, onTopic, words } = findings
  const none = judged.get('not-privacy')?.likelihood ?? 0
  const best = Math.max(
    ...[...judged].map(([outcome, { likelihood }]) => (outcome === 'not-privacy' ? 0 : likelihood)),
  )
  const isSaid = words >= longLetter && (types[0]?.points ?? 0) >= surePhrase && noise === 0
  const isLikely = best >= likely && best >= clearly * none
  const isSure = best >= nearlySure && odds(best) >= farLikelier * odds(none)
  if (isCoveringNote(findings, warnings)) return 'unsure'
  if (isLikely || isSure || (isSaid && best >= Math.max(likelyIfSaid, none))) return 'request'
  if (mayHideRequest(language, findings, warnings, signals)) return 'unsure'
  const isNone = none >= nearlySure && best < hardlyAny
  const isNoise = noise >= clearNoise && none > 2 * best
  const isElsewhere = !onTopic && none >= asLikelyAsNot && best < hardlyAny / 2
  return isNone || isNoise || isElsewhere ? 'not-privacy' : 'unsure'
}

function odds(likelihood: number): number {
  return likelihood / (1 - likelihood)
}

function isCoveringNote({ types, words }: Findings, warnings: readonly string[]): boolean {
  return warnings.includes('attachments') && types.length === 0 && words < coveringNote
}

/** What is not seen, was not understood, or carries a sign of a matter that must not be missed. */
function mayHideRequest(
  language: string,
  { types, noise, words }: Findings,
  warnings: readonly string[],
  signals: ReadonlySet<Signal>,
): boolean {
  // Who reminds us of “my request under article 15” says little else that sounds like one.
  const isNamed = (types[0]?.points ?? 0) >= surePhrase && noise === 0
  const unseen = warnings.includes('attachments') || warnings.includes('cut-at-size')
  const unread = !isKnownWell(language) || words < fewWords
  return isNamed || unseen || unread || neverNone.some((signal) => signals.has(signal))
}
