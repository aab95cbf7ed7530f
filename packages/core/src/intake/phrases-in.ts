import { matchPhrase } from './match-phrase.js'
import type { Phrase } from './phrase.js'
import type { WordForm } from './word-form.js'
import type { Word } from './words-of.js'

/** A phrase with what it stands for. */
export interface Keyed<T> {
  readonly phrase: Phrase
  readonly key: T
}

/** Makes phrases quick to look for: gives those that may begin with a word. */
export function phraseIndex<T>(
  phrases: readonly Keyed<T>[],
): (word: string) => readonly Keyed<T>[] {
  const byWord = new Map<string, readonly Keyed<T>[]>()
  const byStem = new Map<string, readonly Keyed<T>[]>()
  for (const keyed of phrases) {
    const { whole, stems } = keyed.phrase.first
    for (const word of whole) byWord.set(word, [...(byWord.get(word) ?? []), keyed])
    for (const stem of stems) byStem.set(stem, [...(byStem.get(stem) ?? []), keyed])
  }
  const longestStem = Math.max(0, ...[...byStem.keys()].map((stem) => stem.length))
  return (word) => {
    const found = [...(byWord.get(word) ?? [])]
    for (let length = 1; length <= Math.min(word.length, longestStem); length += 1) {
      found.push(...(byStem.get(word.slice(0, length)) ?? []))
    }
    return found
  }
}

/**
 * What the phrases found in a sentence stand for.
 * @param beginningWith the phrases that may begin with a word
 */
export function phrasesIn<T>(
  beginningWith: (form: WordForm, language: string) => readonly Keyed<T>[],
  words: readonly Word[],
  language: string,
): Set<T> {
  const found = new Set<T>()
  words.forEach(({ form }, at) => {
    for (const { phrase, key } of beginningWith(form, language)) {
      if (!found.has(key) && matchPhrase(phrase, words, at) !== null) found.add(key)
    }
  })
  return found
}
