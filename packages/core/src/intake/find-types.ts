import type { RequestType } from '../requests/request-type.js'
import type { Entry } from './lexicon.js'
import { type Match, type MatchedSentence, matchLexicon } from './match-lexicon.js'

/** What a message seems to ask for. */
export interface FoundType {
  readonly type: RequestType
  readonly points: number
  /** 0 to 1. */
  readonly confidence: number
  /** The words that led to it. */
  readonly because: string
}

/** What the lexicon finds in a message. */
export interface Findings {
  /** Most points first; only those that reach the threshold. */
  readonly types: readonly FoundType[]
  /** Points for a newsletter, an invoice and the like. */
  readonly noise: number
  /** Whether it speaks of personal data at all. */
  readonly onTopic: boolean
  readonly californian: boolean
  readonly words: number
}

const threshold = 2
/**
 * Finds what a message asks for by the phrases of `lexicon/`; linear in the message's length.
 * @param language of the message: its own phrases and the English ones count, as neighbouring
 *   languages have false friends; all phrases where it has no lexicon
 */
export function findTypes(message: string, language: string): Findings {
  return findingsIn(matchLexicon(message, language))
}

/** Adds up what the phrases found in a message speak for; each phrase counts once. */
export function findingsIn(sentences: readonly MatchedSentence[]): Findings {
  const found = new Map<Entry, Match>()
  for (const match of sentences.flatMap((sentence) => sentence.matches)) {
    if (!found.has(match.entry)) found.set(match.entry, match)
  }
  const matches = [...found.values()]
  const has = (meaning: string) => matches.some(({ entry }) => entry.meaning === meaning)
  const types = scored(has('californian') ? matches.map(inCalifornia) : matches)
  return {
    types,
    noise: total(matches, 'noise'),
    onTopic: has('topic') || types.length > 0,
    californian: has('californian'),
    words: sentences.reduce((sum, { words }) => sum + words.length, 0),
  }
}

const californian: Readonly<Record<string, RequestType>> = {
  access: 'ccpa-know',
  erasure: 'ccpa-delete',
}

function inCalifornia(match: Match): Match {
  const meaning = californian[match.entry.meaning]
  return meaning ? { ...match, entry: { ...match.entry, meaning } } : match
}

function scored(matches: readonly Match[]): FoundType[] {
  const types = new Set(matches.map(({ entry }) => entry.meaning).filter(isType))
  return [...types]
    .map((type) => {
      const own = matches.filter(({ entry }) => entry.meaning === type)
      const best = own.toSorted((one, other) => other.entry.points - one.entry.points)[0]
      const points = total(matches, type)
      return { type, points, confidence: confidenceOf(points), because: best?.because ?? '' }
    })
    .filter(({ points }) => points >= threshold)
    .toSorted((one, other) => other.points - one.points)
}

function isType(meaning: Entry['meaning']): meaning is RequestType {
  return !['noise', 'topic', 'condition', 'californian'].includes(meaning)
}

function total(matches: readonly Match[], meaning: Entry['meaning']): number {
  return matches
    .filter(({ entry }) => entry.meaning === meaning)
    .reduce((sum, { entry }) => sum + entry.points, 0)
}

/** Two points are a fair guess, six are nearly sure. */
function confidenceOf(points: number): number {
  return Math.round((100 * points) / (points + 1.5)) / 100
}
