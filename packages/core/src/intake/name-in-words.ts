import { nameParticles } from './name-particles.js'
import { peopleWords } from './people-words.js'
import type { Word } from './words-of.js'

const maxAhead = 10
const maxParts = 4

/**
 * The name of a person that follows soon in a sentence: a title and a capital letter, or two
 * words with capital letters. `meiner Mandantin Erika Mustermann` gives `Erika Mustermann`.
 * @param text that the positions of the words point into
 */
export function nameInWords(text: string, words: readonly Word[], from: number): string | null {
  for (let at = from; at < Math.min(from + maxAhead, words.length); at += 1) {
    const first = words[at]
    if (!first || !isNamePart(text, first)) continue
    const parts = partsOf(text, words, at)
    const last = parts.at(-1) ?? first
    const isNamed = parts.length > 1 || isTitled(words, at)
    if (isNamed) return text.slice(first.start, last.end).replace(/\s+/g, ' ')
    at += parts.length - 1
  }
  return null
}

function partsOf(text: string, words: readonly Word[], from: number): readonly Word[] {
  const parts: Word[] = []
  for (const word of words.slice(from, from + maxParts + 1)) {
    const last = parts.at(-1)
    const gap = last ? text.slice(last.end, word.start) : ''
    if (!/^(?:[ \u00a0\n]{0,2}|-|\. ?|['’])$/.test(gap)) break
    if (isNamePart(text, word) || (last && nameParticles.has(word.text))) parts.push(word)
    else break
  }
  while (nameParticles.has(parts.at(-1)?.text ?? '')) parts.pop()
  return parts
}

function isNamePart(text: string, { text: folded, start, end }: Word): boolean {
  const isWord = peopleWords.titles.has(folded) || peopleWords.relations.has(folded)
  return !isWord && /^\p{Lu}\p{L}*$/u.test(text.slice(start, end))
}

function isTitled(words: readonly Word[], at: number): boolean {
  return peopleWords.titles.has(words[at - 1]?.text ?? '')
}
