import { calmText } from './calm-text.js'
import { lastRemembered } from './last-remembered.js'
import { remembered } from './remembered.js'
import { formOf, type WordForm } from './word-form.js'
import { wordsInRun } from './words-in-run.js'

/** A word of a message, folded, and where it stands in the text. */
export interface Word {
  readonly text: string
  readonly form: WordForm
  readonly start: number
  readonly end: number
}

/** A text as sentences of words, and the text that the positions point into. */
export interface Sentences {
  readonly text: string
  readonly sentences: readonly (readonly Word[])[]
}

/** Nearly always one: only Chinese and Japanese write several words in a run. */
const formsIn = remembered((run): WordForm | readonly Part[] => {
  const words = wordsInRun(run)
  return words.length === 1
    ? formOf(run)
    : words.map(([word, start]) => ({ form: formOf(word), start, end: start + word.length }))
})

interface Part {
  readonly form: WordForm
  readonly start: number
  readonly end: number
}

const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu
const brokenWord = /(\p{Ll})-\n(\p{Ll})/gu
const wordOrEnd =
  /([\p{L}\p{N}\p{M}]+|§)|[.!?;:…](?=\s+[\p{Lu}\p{P}]|\s*\n|\s*$)|[。！？]|\n\s*\n|\n(?=[ \t]*(?:[-*•–]|\(?\d{1,2}[.)]))/gu

/** Takes a text apart into sentences of folded words; invisible characters are left out. */
export const wordsOf = lastRemembered((raw): Sentences => {
  const { text: calm } = calmText(raw.replace(invisible, ''))
  const text = calm.includes('-\n') ? calm.replace(brokenWord, '$1$2') : calm
  let words: Word[] = []
  const sentences = [words]
  wordOrEnd.lastIndex = 0
  for (let found = wordOrEnd.exec(text); found !== null; found = wordOrEnd.exec(text)) {
    const [, run] = found
    if (run === undefined) {
      words = []
      sentences.push(words)
    } else addWords(words, run, found.index)
  }
  return { text, sentences: sentences.filter((one) => one.length > 0) }
})

function addWords(words: Word[], run: string, start: number): void {
  const found = formsIn(run)
  if ('text' in found) {
    words.push({ text: found.text, form: found, start, end: start + run.length })
    return
  }
  for (const { form, start: from, end } of found) {
    words.push({ text: form.text, form, start: start + from, end: start + end })
  }
}
