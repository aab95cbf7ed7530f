import { mailWordsFile } from './mail-words-file.js'

/**
 * Thai months are shortened with points inside, and differ by a vowel that folding takes off:
 * `ม.ค.` is January, `มี.ค.` is March.
 */
const whole = new Map(
  Object.values(mailWordsFile.months)
    .flat()
    .flatMap((names) =>
      names.filter((name) => name.includes('.')).map((name) => [name, names[0] ?? name] as const),
    ),
)
const dotted = new RegExp(
  [...whole.keys()].map((name) => name.replaceAll('.', '\\.')).join('|'),
  'g',
)
const thai = /\p{sc=Thai}/u

/** The text of a date with such months written out, not folded yet. */
export function wholeMonths(text: string): string {
  return thai.test(text) ? text.replace(dotted, (name) => whole.get(name) ?? name) : text
}
