import { UTCDate } from '@date-fns/utc'
import { addMonths as addUtcMonths } from 'date-fns/addMonths'
import type { CivilDate } from './civil-date.js'

const dayMs = 86_400_000

/**
 * The day `days` after the given one, or before it where negative.
 * @throws RangeError when the result lies outside the years 1900 to 2199
 */
export function addDays(day: CivilDate, days: number): CivilDate {
  return civilDateOf(new Date(Date.parse(day) + days * dayMs))
}

/**
 * The same day number `months` later, or the last day of that month where it has no such number:
 * Reg. 1182/71 art. 3(2)(c). Always count from the first event, never from an earlier result:
 * 31 January and three months is 30 April, by way of February it would be 28 April.
 * @throws RangeError when the result lies outside the years 1900 to 2199
 */
export function addMonths(day: CivilDate, months: number): CivilDate {
  // date-fns computes in the machine's zone unless it is given a date that only knows UTC.
  return civilDateOf(addUtcMonths(new UTCDate(Date.parse(day)), months))
}

/** Days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return (Date.parse(to) - Date.parse(from)) / dayMs
}

/** Orders days for `sort`: negative when the first is earlier, zero when equal. */
export function compareDays(one: CivilDate, other: CivilDate): number {
  return daysBetween(other, one)
}

/** The later of two days. */
export function laterOf(one: CivilDate, other: CivilDate): CivilDate {
  return one < other ? other : one
}

function civilDateOf(date: Date): CivilDate {
  const day = date.toISOString().slice(0, 10)
  if (!isInRange(day)) throw new RangeError(`not between the years 1900 and 2199: ${day}`)
  return day
}

/** Enough for what a date has written; a year of five digits begins with a sign. */
function isInRange(written: string): written is CivilDate {
  return written >= '1900' && written < '2200'
}
