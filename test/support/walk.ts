import type { CivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import { everyDay } from './every-day.js'

/** A list of days to walk along, so that no arithmetic is shared with the code under test. */
const walk = everyDay('2017-12-01', '2049-12-31')
const place = new Map(walk.map((day, index) => [day, index]))
/** 3 December 2017. */
const firstSunday = 2

/** Thirty years of days to begin from. */
export const thirtyYears = walk.filter((day) => day >= '2018-01-01' && day < '2048-01-01')

/** Says of a day whether a period can end on it, or whether it is counted. */
export type Counts = (day: CivilDate) => boolean

/**
 * Walks on until the wanted number of months has begun, then to the same number or to the last
 * day of that month.
 */
export function walkMonths(from: CivilDate, months: number): CivilDate {
  let at = indexOf(from)
  for (let begun = 0; begun < months; ) {
    at += 1
    if (number(at) === 1) begun += 1
  }
  while (number(at) < Number(from.slice(8)) && number(at + 1) !== 1) at += 1
  return day(at)
}

/** Walks so many steps, of which only some days count. */
export function walkDays(from: CivilDate, days: number, counts: Counts = () => true): CivilDate {
  let at = indexOf(from)
  for (let left = days; left > 0; ) {
    at += 1
    if (counts(day(at))) left -= 1
  }
  return day(at)
}

/** Walks on to a day on which a period can end; stays on one. */
export function walkTo(from: CivilDate, canEnd: Counts): CivilDate {
  let at = indexOf(from)
  while (!canEnd(day(at))) at += 1
  return day(at)
}

/** Whether the day is a Sunday. */
export function isSunday(at: CivilDate): boolean {
  return (indexOf(at) - firstSunday) % 7 === 0
}

function indexOf(day: CivilDate): number {
  const index = place.get(day)
  if (index === undefined) throw new Error(`not on the way: ${day}`)
  return index
}

function day(at: number): CivilDate {
  const found = walk[at]
  if (found === undefined) throw new Error('walked out of the list')
  return found
}

function number(at: number): number {
  return Number(day(at).slice(8))
}
