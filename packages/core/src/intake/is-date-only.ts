import { foldText } from './fold-text.js'
import { mailWords } from './mail-words.js'
import { isAround } from './name-beside-date.js'

/** `5th`, `18h42`, `2026年`: a number with what is written to it. */
const number = /\d+(?:\p{L}{1,2}(?!\p{L}))?/gu
const word = /\p{L}[\p{L}\p{M}.'’-]*/gu

/** Whether nothing stands in a text but a date and a time, in the words of any language. */
export function isDateOnly(text: string): boolean {
  const words = text.replace(number, ' ').match(word) ?? []
  return /\d/.test(text) && words.every((one) => isAround(one) || isWeekday(one))
}

function isWeekday(written: string): boolean {
  return mailWords.weekdays.has(foldText(written).replaceAll('.', ''))
}
