import { foldText } from './fold-text.js'
import { remembered } from './remembered.js'

/** A word as it is folded: one object for it however often it comes, to keep what is known of it. */
export interface WordForm {
  readonly text: string
  /** Its place among those that are remembered; none below zero. */
  readonly number: number
}

/** A hostile mail must not fill the memory: more words take the places of others. */
export const mostForms = 50_000
/** Characters; what is longer is hardly a word. */
const longestForm = 40

let next = 0

/** The form of a word as it is written. */
export const formOf = remembered((word): WordForm => {
  const text = foldText(word)
  if (word.length > longestForm) return { text, number: -1 }
  next = (next + 1) % mostForms
  return { text, number: next }
})
