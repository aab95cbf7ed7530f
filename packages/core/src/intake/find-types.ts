import type { RequestType } from '../requests/request-type.js'
import { type Entry, hasLexicon, type Lexicon, lexicon } from './lexicon.js'
import { matchPhrase } from './match-phrase.js'
import { type Word, wordsOf } from './words-of.js'

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
  readonly words: number
}

interface Match {
  readonly entry: Entry
  readonly because: string
}

const threshold = 2
const maxBecause = 100
const shortestStem = 2
/** Threatened or supposed, these are not yet done. */
const onlyUnconditional = new Set<string>(['complaint', 'consent-withdrawal'])

/**
 * Finds what a message asks for by the phrases of `lexicon/`; linear in the message's length.
 * @param language of the message: its own phrases and the English ones count, as neighbouring
 *   languages have false friends; all phrases where it has no lexicon
 */
export function findTypes(message: string, language: string): Findings {
  const { text, sentences } = wordsOf(message)
  const found = new Map<Entry, Match>()
  for (const words of sentences) {
    for (const match of matchesIn(words, text, language)) {
      if (!found.has(match.entry)) found.set(match.entry, match)
    }
  }
  const matches = [...found.values()]
  const has = (meaning: string) => matches.some(({ entry }) => entry.meaning === meaning)
  const types = scored(has('californian') ? matches.map(inCalifornia) : matches)
  return {
    types,
    noise: total(matches, 'noise'),
    onTopic: has('topic') || types.length > 0,
    words: sentences.reduce((sum, words) => sum + words.length, 0),
  }
}

function matchesIn(words: readonly Word[], text: string, language: string): Match[] {
  const matches = words.flatMap((word, at) =>
    candidates(lexicon, word.text, language).flatMap((entry) => {
      const end = matchPhrase(entry.phrase, words, at)
      const last = end === null ? undefined : words[end - 1]
      return last ? [{ entry, because: quote(text, word.start, last.end) }] : []
    }),
  )
  return withoutDenied(matches)
}

/** Without what its sentence says the opposite of, or supposes where it has to be done to count. */
function withoutDenied(matches: readonly Match[]): Match[] {
  const said = matches.map(({ entry }) => entry)
  const denied = new Set(said.filter(({ against }) => against).map(({ meaning }) => meaning))
  const supposing = said.filter(({ meaning }) => meaning === 'condition')
  const languages = new Set(supposing.map(({ language }) => language))
  return matches.filter(({ entry: { meaning, language } }) => {
    const supposed = onlyUnconditional.has(meaning) && languages.has(language)
    return !denied.has(meaning) && !supposed
  })
}

function candidates(
  { byWord, byStem, longestStem }: Lexicon,
  word: string,
  language: string,
): readonly Entry[] {
  const found = [...(byWord.get(word) ?? [])]
  for (let length = shortestStem; length <= Math.min(word.length, longestStem); length += 1) {
    found.push(...(byStem.get(word.slice(0, length)) ?? []))
  }
  const spoken = found.filter((entry) => isSpoken(entry.language, language))
  return [...new Set(spoken)]
}

function isSpoken(entryLanguage: string, language: string): boolean {
  return !hasLexicon(language) || entryLanguage === language || entryLanguage === 'en'
}

function quote(text: string, start: number, end: number): string {
  return text.slice(start, Math.min(end, start + maxBecause)).replace(/\s+/g, ' ')
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
