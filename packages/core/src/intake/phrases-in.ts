import { matchPhrase } from './match-phrase.js'
import type { Phrase } from './phrase.js'
import type { Word } from './words-of.js'

/** Phrases with what each stands for, found by the word they begin with. */
export interface PhraseIndex<T> {
  readonly byWord: ReadonlyMap<string, readonly Keyed<T>[]>
  readonly byStem: ReadonlyMap<string, readonly Keyed<T>[]>
  readonly longestStem: number
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
  return { byWord, byStem, longestStem }
}

/** What the phrases found in a sentence stand for. */
export function phrasesIn<T>(index: PhraseIndex<T>, words: readonly Word[]): Set<T> {
  const found = new Set<T>()
  words.forEach(({ text }, at) => {
    for (const { phrase, key } of beginningWith(index, text)) {
      if (!found.has(key) && matchPhrase(phrase, words, at) !== null) found.add(key)
    }
  })
  return found
}

function beginningWith<T>({ byWord, byStem, longestStem }: PhraseIndex<T>, word: string) {
  const found = [...(byWord.get(word) ?? [])]
  for (let length = 1; length <= Math.min(word.length, longestStem); length += 1) {
    const keyed = byStem.get(word.slice(0, length))
    if (keyed) found.push(...keyed)
  }
  return found
}
