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
  [...whole.keys()].map((name) => `${name.replaceAll('.', '\\.')}\\.?`).join('|'),
  'g',
)
const thai = /\p{sc=Thai}/u

/** Of the Buddhist calendar, which is 543 years ahead: `69` after a month is 2569. */
const shortYear = /(?<=\p{sc=Thai}\s?)[6-9]\d(?=[\s,]|$)/u

/** The text of a date with Thai months and years written out, not folded yet. */
export function wholeMonths(text: string): string {
  if (!thai.test(text)) return text
  const months = text.replace(dotted, (name) => whole.get(name.replace(/\.$/, '')) ?? name)
  return months.replace(shortYear, '25$&')
}
