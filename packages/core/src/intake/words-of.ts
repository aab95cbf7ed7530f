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
const formsIn = remembered((run) =>
  wordsInRun(run).map(([word, start]) => ({
    form: formOf(word),
    start,
    end: start + word.length,
  })),
)

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
  for (const { 1: run, index } of text.matchAll(wordOrEnd)) {
    if (run === undefined) {
      words = []
      sentences.push(words)
      continue
    }
    for (const { form, start, end } of formsIn(run)) {
      words.push({ text: form.text, form, start: index + start, end: index + end })
    }
  }
  return { text, sentences: sentences.filter((one) => one.length > 0) }
})
