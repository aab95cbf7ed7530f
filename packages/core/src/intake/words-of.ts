import { calmText } from './calm-text.js'
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
  /[\p{L}\p{N}\p{M}]+|§|[.!?;:…](?=\s+[\p{Lu}\p{P}]|\s*\n|\s*$)|[。！？]|\n\s*\n|\n(?=[ \t]*(?:[-*•–]|\(?\d{1,2}[.)]))/gu

/** Takes a text apart into sentences of folded words; invisible characters are left out. */
export function wordsOf(raw: string): Sentences {
  const text = calmText(raw.replace(invisible, '')).text.replace(brokenWord, '$1$2')
  const sentences: Word[][] = [[]]
  for (const match of text.matchAll(wordOrEnd)) {
    if (!/^[\p{L}\p{N}\p{M}§]/u.test(match[0])) sentences.push([])
    else {
      const from = match.index
      for (const { form, start, end } of formsIn(match[0])) {
        sentences.at(-1)?.push({ text: form.text, form, start: from + start, end: from + end })
      }
    }
  }
  return { text, sentences: sentences.filter((words) => words.length > 0) }
}
