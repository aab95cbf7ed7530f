import { addDays } from './civil-arithmetic.js'
import type { CivilDate } from './civil-date.js'

/** Says of a day whether work is done on it. */
export type IsWorkingDay = (day: CivilDate) => boolean

/** More closed days in a row than any place has: a calendar that never opens is a mistake. */
const longestClosure = 366

/**
 * The first open day at or after the given one, or at or before it.
 * @throws RangeError when there is none within a year
 */
export function openDay(day: CivilDate, isOpen: IsWorkingDay, step: 1 | -1): CivilDate {
  let at = day
  for (let tried = 0; tried <= longestClosure; tried += 1) {
    if (isOpen(at)) return at
    at = addDays(at, step)
  }
  throw new RangeError(`the calendar has no working day within a year of ${day}`)
}

/**
 * The n-th working day after the given day, or before it where n is negative; the day itself is
 * not counted (Reg. 1182/71 art. 3(1)). With 0 it is the day as it is, working or not.
 * @throws RangeError when the calendar has no working day within a year
 */
export function addWorkingDays(day: CivilDate, n: number, isOpen: IsWorkingDay): CivilDate {
  const step = n < 0 ? -1 : 1
  let at = day
  for (let left = Math.abs(n); left > 0; left -= 1) at = openDay(addDays(at, step), isOpen, step)
  return at
}

/**
 * Lengthens a period until it includes `least` working days: Reg. 1182/71 art. 3(5) wants two in
 * any period of two days or more.
 * @param event the day that began the period, itself not counted
 * @param end the last day of the period
 */
export function withWorkingDays(
  event: CivilDate,
  end: CivilDate,
  least: number,
  isOpen: IsWorkingDay,
): CivilDate {
  const enough = addWorkingDays(event, least, isOpen)
  return enough > end ? enough : end
}
