import { mailWords } from './mail-words.js'
import { namedDay } from './named-day.js'
import { calendarYear, isoDay } from './written-year.js'

/** The day that a date means, and the other one that it may mean; perhaps no real days. */
export interface WrittenDay {
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly also?: string
}

/** What is known of the words around a date. */
export interface DateHints {
  /** Of the header labels or the verb beside it. */
  readonly languages: readonly string[]
  /** Whether its place writes the month before the day: `likely` by the clock, `sure` by the zone. */
  readonly monthFirst: 'no' | 'likely' | 'sure'
}

const era = /(令和|平成|reiwa|民國|民国)\s?(\d{1,3})/
const yearFirst =
  /(?<!\d)((?:1[3-4]|19|20|2[4-6])\d{2})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/
/** The basic form of ISO 8601, as scanners and help desks write it. */
const basic = /(?<!\d)(20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/
const numeric =
  /(?<!\d)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?[./-]\s?((?:19|20|2[4-6])\d{2}|\d{1,2})(?!\d)/
/** Vietnamese months have numbers, not names. */
const numberedMonth = /(?<!\d)(\d{1,2})\s(?:thang|thg)\s(\d{1,2}),?\s(?:nam\s)?(\d{4})/
const yearFirstLanguages = new Set(['zh', 'ja', 'ko', 'hu', 'eu', 'lt'])

/**
 * Finds the day in a folded date without its time. Of 03/04/2026 the likelier reading comes
 * first: as the weekday beside it, the zone and the language of the mail program have it.
 * @returns null where there is none
 */
export function writtenDay(text: string, hints: DateHints): WrittenDay | null {
  const ordered = yearFirst.exec(withEra(text))
  if (ordered) return inOrder(ordered)
  const digits = numeric.exec(text)
  if (digits) return byWeekday(numericDays(digits, hints), text)
  const numbered = numberedMonth.exec(text)
  if (numbered) {
    const [, day, month, year = ''] = numbered
    return { day: isoDay(calendarYear(year), Number(month), Number(day)) }
  }
  const days = namedDay(text, hints.languages)
  if (days) return byWeekday(days, text)
  // Last, as the number of a case beside a date looks the same.
  const unmarked = basic.exec(text)
  return unmarked && inOrder(unmarked)
}

function inOrder([, year = '', month, day]: RegExpExecArray): WrittenDay {
  return { day: isoDay(calendarYear(year), Number(month), Number(day)) }
}

/** Years of the present Japanese eras and of Taiwan. */
function withEra(text: string): string {
  const offsets: Readonly<Record<string, number>> = { 平成: 1988, 民國: 1911, 民国: 1911 }
  return text.replace(era, (_, name: string, year: string) =>
    String((offsets[name] ?? 2018) + Number(year)),
  )
}

function numericDays(
  [, first = '', separator, second = '', year = '']: RegExpExecArray,
  { languages, monthFirst }: DateHints,
): readonly string[] {
  const [one, two] = [Number(first), Number(second)]
  const full = calendarYear(year)
  if (year.length < 3 && languages.some((language) => yearFirstLanguages.has(language))) {
    return [isoDay(calendarYear(first), two, Number(year))]
  }
  const days = [isoDay(full, two, one), isoDay(full, one, two)]
  if (separator === '.' || one > 12 || one === two) return days.slice(0, 1)
  if (two > 12 || monthFirst === 'sure') return days.slice(1)
  return monthFirst === 'likely' ? days.toReversed() : days
}

/** The days whose weekday is the one written, if one is; the first of them is the likeliest. */
function byWeekday(days: readonly string[], text: string): WrittenDay | null {
  const told = days.length > 1 ? days.filter((day) => weekdaysIn(text).has(weekdayOf(day))) : []
  const [day, also] = told.length === 1 ? told : days
  if (day === undefined) return null
  return also === undefined ? { day } : { day, also }
}

function weekdaysIn(text: string): ReadonlySet<number> {
  const words = text.match(/[\p{L}\p{M}-]+/gu) ?? []
  return new Set(words.flatMap((word) => [...(mailWords.weekdays.get(word) ?? [])]))
}

function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}
