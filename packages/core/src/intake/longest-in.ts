import { matchPhrase } from './match-phrase.js'
import type { Keyed } from './phrases-in.js'
import type { WordForm } from './word-form.js'
import type { Word } from './words-of.js'

interface Span<T> {
  readonly key: T
  readonly start: number
  readonly end: number
}

/**
 * What the phrases found in a sentence stand for, where a longer phrase replaces one that it begins
 * or ends with: `UK GDPR` is not `GDPR`, and `New South Wales` not `Wales`. What merely stands in
 * the gap of a phrase stays. Linear in the sentence's length.
 * @param beginningWith the phrases that may begin with a word
 */
export function longestIn<T>(
  beginningWith: (form: WordForm, language: string) => readonly Keyed<T>[],
  words: readonly Word[],
): ReadonlySet<T> {
  const spans = spansIn(beginningWith, words)
  const lastOf = new Map<number, number>()
  const firstOf = new Map<number, number>()
  for (const { start, end } of spans) {
    lastOf.set(start, Math.max(end, lastOf.get(start) ?? end))
    firstOf.set(end, Math.min(start, firstOf.get(end) ?? start))
  }
  const longest = spans.filter(
    ({ start, end }) => lastOf.get(start) === end && firstOf.get(end) === start,
  )
  return new Set(longest.map(({ key }) => key))
}

function spansIn<T>(
  beginningWith: (form: WordForm, language: string) => readonly Keyed<T>[],
  words: readonly Word[],
): readonly Span<T>[] {
  const spans: Span<T>[] = []
  words.forEach(({ form }, start) => {
    for (const { phrase, key } of beginningWith(form, '')) {
      const end = matchPhrase(phrase, words, start)
      if (end !== null) spans.push({ key, start, end })
    }
  })
  return spans
}
