import type { Phrase, Place } from './phrase.js'
import type { Word } from './words-of.js'

const maxGap = 6

/**
 * Whether a phrase stands at a word of a sentence, of which is known that the phrase may begin
 * with it. Follows all readings at once, so that its time is bounded by the phrase's length,
 * whatever the text.
 * @returns the index after its last word, or null
 */
export function matchPhrase(phrase: Phrase, words: readonly Word[], at: number): number | null {
  if (phrase.atStart && at !== 0) return null
  const [second] = phrase.rest
  if (second === undefined) return at + 1
  // Most phrases end here: without a look at the rest, and without a set.
  if (second.kind === 'word' && !fits(second, words[at + 1])) return null
  let positions: ReadonlySet<number> = new Set([at + 1])
  for (const place of phrase.rest) {
    positions = step(place, positions, words)
    if (positions.size === 0) return null
  }
  return Math.min(...positions)
}

function step(place: Place, positions: ReadonlySet<number>, words: readonly Word[]): Set<number> {
  const next = new Set<number>()
  for (const position of positions) {
    if (place.kind === 'word' && fits(place, words[position])) next.add(position + 1)
    if (place.kind === 'end' && position === words.length) next.add(position)
    if (place.kind !== 'gap') continue
    for (let skip = 0; skip <= maxGap && position + skip <= words.length; skip += 1) {
      next.add(position + skip)
    }
  }
  return next
}

function fits(place: Extract<Place, { kind: 'word' }>, word: Word | undefined): boolean {
  if (!word) return false
  const { text } = word
  if (place.whole.has(text)) return true
  for (const stem of place.stems) if (text.startsWith(stem)) return true
  return false
}
