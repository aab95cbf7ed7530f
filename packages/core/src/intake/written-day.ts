import { mailWords } from './mail-words.js'

const yearFirst = /(?<!\d)((?:19|20)\d{2})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/
const numeric = /(?<!\d)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?[./-]\s?((?:19|20)\d{2}|\d{2})(?!\d)/
const wordOrNumber = /\d+|[\p{L}\p{M}]+/gu

/**
 * Finds the day in a folded date without its time.
 * @param languages of the words around it: they tell which month a name means
 * @param monthFirst whether the zone is of a place that writes the month before the day
 * @returns `YYYY-MM-DD` (perhaps no real day), `ambiguous`, or null where there is none
 */
export function writtenDay(
  text: string,
  languages: readonly string[],
  monthFirst: boolean,
): string | 'ambiguous' | null {
  const ordered = yearFirst.exec(text)
  if (ordered) return iso(Number(ordered[1]), Number(ordered[2]), Number(ordered[3]))
  const digits = numeric.exec(text)
  return digits ? numericDay(digits, monthFirst) : namedDay(text, languages)
}

function numericDay(
  [, first = '', separator, second = '', year = '']: RegExpExecArray,
  monthFirst: boolean,
): string | 'ambiguous' {
  const [one, two] = [Number(first), Number(second)]
  if (separator === '.' || one > 12 || one === two) return iso(fullYear(year), two, one)
  return two > 12 || monthFirst ? iso(fullYear(year), one, two) : 'ambiguous'
}

function namedDay(text: string, languages: readonly string[]): string | 'ambiguous' | null {
  const words = [...text.matchAll(wordOrNumber)].map((match) => match[0])
  // The last one: `mar 2 nov` begins with a weekday.
  const at = words.findLastIndex((word) => mailWords.months.has(word))
  const month = at < 0 ? null : monthOf(words[at] ?? '', words, languages)
  if (month === null || month === 'ambiguous') return month
  const isDay = (word: string) => /^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= 31
  const year =
    words.find((word) => /^(?:19|20)\d{2}$/.test(word)) ??
    words.slice(at + 1).findLast((word) => /^\d{2}$/.test(word))
  const day = words.slice(0, at).findLast(isDay) ?? words.slice(at + 1).find(isDay)
  return year && day ? iso(fullYear(year), month, Number(day)) : null
}

/** `listopada` is October in Croatian and November in Polish: the other words decide, or nobody. */
function monthOf(
  name: string,
  words: readonly string[],
  languages: readonly string[],
): number | 'ambiguous' {
  const meanings = [...(mailWords.months.get(name) ?? [])]
  const told = meanings.filter(([, spoken]) => languages.some((one) => spoken.includes(one)))
  const sure = told.length === 1 ? told : meanings
  if (sure.length === 1) return sure[0]?.[0] ?? 'ambiguous'
  const votes = sure.map(([month, spoken]) => ({ month, count: countHints(words, spoken) }))
  const most = Math.max(...votes.map((vote) => vote.count))
  const best = votes.filter((vote) => vote.count === most)
  return best.length === 1 && best[0] ? best[0].month : 'ambiguous'
}

function countHints(words: readonly string[], spoken: readonly string[]): number {
  return words.filter((word) => mailWords.hints.get(word)?.some((one) => spoken.includes(one)))
    .length
}

function fullYear(year: string): number {
  const number = Number(year)
  return year.length > 2 ? number : number < 70 ? 2000 + number : 1900 + number
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
