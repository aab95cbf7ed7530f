import { foldText } from './fold-text.js'
import { remembered } from './remembered.js'

/** A word as it is folded: one object for it however often it comes, to keep what is known of it. */
export interface WordForm {
  readonly text: string
  /** By reader what it has found of the word: beside it, so that it comes with it from the memory. */
  readonly known: (KnownOfForm | undefined)[]
}

/** What a reader has found of a word, and in another language before. */
export interface KnownOfForm {
  readonly language: string
  readonly answer: unknown
  readonly before: KnownOfForm | undefined
}

/** The form of a word as it is written. */
export const formOf = remembered((word): WordForm => ({ text: foldText(word), known: [] }))
