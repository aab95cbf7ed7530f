import { knownOfForm } from './known-of-form.js'
import { type Entry, hasLexicon, type Lexicon, lexicon } from './lexicon.js'
import { matchPhrase } from './match-phrase.js'
import { type Word, wordsOf } from './words-of.js'

/** A phrase of the lexicon that was found, and the words that it was found in. */
export interface Match {
  readonly entry: Entry
  readonly because: string
}

/** A sentence of a message with the phrases found in it. */
export interface MatchedSentence {
  readonly words: readonly Word[]
  readonly matches: readonly Match[]
  /** Whether it ends with a question mark. */
  readonly asks: boolean
  /** As it is written. */
  readonly text: string
}

const maxBecause = 100
const maxSentence = 400
/** What is to become one blank, and is none yet. */
const otherBlanks = /[^\S ]\s*| \s+/g
const question = /^[^\p{L}\p{N}\n]{0,3}[?？]/u
const shortestStem = 2
/** Words of the longest sentence that is taken as one. */
const longestSentence = 120
/** Threatened or supposed, these are not yet done. */
const onlyUnconditional = new Set<string>(['complaint', 'consent-withdrawal'])

/**
 * Takes a message apart into sentences and finds the phrases of `lexicon/` in them; linear in the
 * message's length.
 * @param language of the message: its own phrases and the English ones count, as neighbouring
 *   languages have false friends; all phrases where it has no lexicon
 */
export function matchLexicon(message: string, language: string): readonly MatchedSentence[] {
  const { text, sentences } = wordsOf(message)
  return sentences.flatMap(inPieces).map((words) => ({
    words,
    matches: matchesIn(words, text, language),
    asks: isAsked(text, words.at(-1)?.end ?? 0),
    text: quote(text, words[0]?.start ?? 0, words.at(-1)?.end ?? 0, maxSentence),
  }))
}

/** A text without an end of a sentence is taken in pieces, so that its length costs no more. */
function inPieces(words: readonly Word[]): readonly (readonly Word[])[] {
  if (words.length <= longestSentence) return [words]
  const count = Math.ceil(words.length / longestSentence)
  return Array.from({ length: count }, (_, at) =>
    words.slice(at * longestSentence, (at + 1) * longestSentence),
  )
}

function matchesIn(words: readonly Word[], text: string, language: string): readonly Match[] {
  const matches: Match[] = []
  words.forEach((word, at) => {
    for (const entry of candidates(word.form, language)) {
      const end = matchPhrase(entry.phrase, words, at)
      const last = end === null ? undefined : words[end - 1]
      if (last) matches.push({ entry, because: quote(text, word.start, last.end) })
    }
  })
  return matches.length === 0 ? matches : withoutDenied(matches)
}

/** Without what its sentence says the opposite of, or supposes where it has to be done to count. */
function withoutDenied(matches: readonly Match[]): readonly Match[] {
  const said = matches.map(({ entry }) => entry)
  const denied = new Set(said.filter(({ against }) => against).map(({ meaning }) => meaning))
  const supposing = said.filter(({ meaning }) => meaning === 'condition')
  const languages = new Set(supposing.map(({ language }) => language))
  return matches.filter(({ entry: { meaning, language } }) => {
    const supposed = onlyUnconditional.has(meaning) && languages.has(language)
    return !denied.has(meaning) && !supposed
  })
}

/** Phrases that may begin with a word, of the message's language. */
const candidates = knownOfForm((word, language) => beginningWith(lexicon, word, language))

function beginningWith(
  { byWord, byStem, longestStem }: Lexicon,
  word: string,
  language: string,
): readonly Entry[] {
  const found = [...(byWord.get(word) ?? [])]
  for (let length = shortestStem; length <= Math.min(word.length, longestStem); length += 1) {
    const entries = byStem.get(word.slice(0, length))
    if (entries) found.push(...entries)
  }
  const isAny = !hasLexicon(language)
  const isSpoken = (entry: Entry) => isAny || entry.language === language || entry.language === 'en'
  return [...new Set(found.filter(isSpoken))]
}

/** Whether a question mark follows, perhaps after a bracket or a quotation mark. */
function isAsked(text: string, end: number): boolean {
  return question.test(text.slice(end, end + 4))
}

function quote(text: string, start: number, end: number, most = maxBecause): string {
  return text.slice(start, Math.min(end, start + most)).replace(otherBlanks, ' ')
}
