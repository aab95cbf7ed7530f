import { matchPhrase } from './match-phrase.js'
import type { Phrase } from './phrase.js'
import { remembered } from './remembered.js'
import type { Word } from './words-of.js'

/** Phrases with what each stands for, found by the word they begin with. */
export interface PhraseIndex<T> {
  readonly beginningWith: (word: string) => readonly Keyed<T>[]
}

interface Keyed<T> {
  readonly phrase: Phrase
  readonly key: T
}

/** Makes phrases quick to look for. */
export function phraseIndex<T>(phrases: readonly Keyed<T>[]): PhraseIndex<T> {
  const byWord = new Map<string, readonly Keyed<T>[]>()
  const byStem = new Map<string, readonly Keyed<T>[]>()
  for (const keyed of phrases) {
    const { whole, stems } = keyed.phrase.first
    for (const word of whole) byWord.set(word, [...(byWord.get(word) ?? []), keyed])
    for (const stem of stems) byStem.set(stem, [...(byStem.get(stem) ?? []), keyed])
  }
  const longestStem = Math.max(0, ...[...byStem.keys()].map((stem) => stem.length))
  return {
    beginningWith: remembered((word) => {
      const found = [...(byWord.get(word) ?? [])]
      for (let length = 1; length <= Math.min(word.length, longestStem); length += 1) {
        found.push(...(byStem.get(word.slice(0, length)) ?? []))
      }
      return found
    }),
  }
}

/** What the phrases found in a sentence stand for. */
export function phrasesIn<T>(index: PhraseIndex<T>, words: readonly Word[]): Set<T> {
  const found = new Set<T>()
  words.forEach(({ text }, at) => {
    for (const { phrase, key } of index.beginningWith(text)) {
      if (!found.has(key) && matchPhrase(phrase, words, at) !== null) found.add(key)
    }
  })
  return found
}
