import { type CivilDate, isCivilDate } from '../calendar/civil-date.js'
import { type Instant, toInstant } from '../calendar/instant.js'
import type { Zone } from '../calendar/zone.js'
import { foldText } from './fold-text.js'
import { placeZone } from './place-zone.js'
import { type WarningCode, warnIf } from './warning.js'
import { wholeMonths } from './whole-months.js'
import { writtenDay } from './written-day.js'
import { writtenInstant } from './written-instant.js'
import { writtenTime } from './written-time.js'

/** What a written date means, or the codes of why that cannot be told. */
export interface WrittenDate {
  readonly at: Instant | null
  /** The other instant that it may mean: of 03/04/2026 both are given, the likelier as `at`. */
  readonly also?: Instant
  /** `unreadable-date`, `ambiguous-date`, `zone-assumed`. */
  readonly warnings: readonly WarningCode[]
}

const maxLength = 120
/** Of every script that mail programs write dates in. */
const anyDigit = /[\d٠-٩۰-۹०-९๐-๙]/
/** Capital letters are American; elsewhere in English it is `am`, `a.m.` or 24 hours. */
const americanClock = /\d\s?[AP]M\b/

/**
 * Understands a date as mail headers and mail programs of many languages write it.
 * @param zone of the desk: taken where the date names none
 * @param languages of the words around the date, if known
 */
export function readWrittenDate(
  written: string,
  zone: Zone,
  languages: readonly string[] = [],
): WrittenDate {
  if (!anyDigit.test(written)) return { at: null, warnings: ['unreadable-date'] }
  const standard = standardDate(written)
  if (standard !== null) return { at: standard, warnings: [] }
  const text = foldText(plain(written.slice(0, maxLength)).replace(/\([^()\d]*\)/g, ' '))
    .replace(/[()]/g, ' ')
    .trim()
  if (!/\d/.test(text)) return { at: null, warnings: ['unreadable-date'] }
  const time = writtenTime(text)
  const english = languages.length === 0 || languages.includes('en')
  const likely = english && americanClock.test(written) ? 'likely' : 'no'
  const monthFirst = time.monthFirst ? 'sure' : likely
  const found = writtenDay(time.rest, { languages, monthFirst })
  const days = [found?.day, found?.also].filter(isRealDay)
  const place = placeZone(written)
  const [at, also] = days.map((day) => writtenInstant(day, time, place ?? zone))
  if (!at) return { at: null, warnings: ['unreadable-date'] }
  const assumed = warnIf(time.offsetMinutes === null && place === null, 'zone-assumed')
  if (!also) return { at, warnings: assumed }
  return { at, also, warnings: ['ambiguous-date', ...assumed] }
}

/** `Thu, 5 Mar 2026 17:42:00 +0100`: the form of RFC 5322, which nearly every header has. */
const rfc5322 =
  /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (20\d{2}) ([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))? ([+-])(0\d|1[0-3])([0-5]\d)$/
const minuteMs = 60_000
const months = 'JanFebMarAprMayJunJulAugSepOctNovDec'

function standardDate(written: string): Instant | null {
  const match = rfc5322.exec(written)
  if (match === null) return null
  const [, date = '', name = '', year = '', hour, minute, second = '00', sign, east, more] = match
  const month = months.indexOf(name) / name.length
  const [day, hours, minutes] = [Number(date), Number(hour), Number(minute)]
  const utc = Date.UTC(Number(year), month, day, hours, minutes, Number(second))
  const isReal = month >= 0 && new Date(utc).getUTCDate() === day
  const eastMs = Number(`${sign}1`) * (60 * Number(east) + Number(more)) * minuteMs
  return isReal ? toInstant(new Date(utc - eastMs)) : null
}

function isRealDay(day: string | undefined): day is CivilDate {
  return day !== undefined && isCivilDate(day)
}

function plain(text: string): string {
  return wholeMonths(plainDigits(text)).replaceAll('’', "'")
}

/** Arabic, Persian, Devanagari and Thai digits as ASCII; blocks of ten start at their zero. */
function plainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९๐-๙]/g, (digit) => {
    const code = digit.charCodeAt(0)
    const zero = [0x660, 0x6f0, 0x966, 0xe50].findLast((start) => start <= code) ?? code
    return String(code - zero)
  })
}
