import type { CivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import type { WorkingCalendar } from '@privacy-desk/core/calendar/working-calendar.js'
import { describe, expect, it } from 'vitest'
import { everyDay } from '../../support/every-day.js'
import { calendarOf, datesOf, gdprTimetable } from '../../support/gdpr.js'

/** A list of days to walk along, so that no arithmetic is shared with the code under test. */
const walk = everyDay('2018-01-01', '2048-12-31')
const place = new Map(walk.map((day, index) => [day, index]))
const thirtyYears = walk.filter((day) => day < '2048-01-01')

describe('walking day by day finds the same dates over thirty years', { timeout: 120_000 }, () => {
  it.each(['DE', 'CZ', 'BG', 'FR', 'IE', 'GB-ENG'])('in %s', (country) => {
    const calendar = calendarOf(country)
    const wrong = thirtyYears.filter((received) => {
      const month = walked(received, 1, calendar)
      const plain = gdprTimetable(country, received)
      const extended = gdprTimetable(country, received, { extendedOn: received })
      return (
        datesOf(plain, 'respond').latest !== month ||
        datesOf(extended, 'refusal-notice').latest !== month ||
        datesOf(extended, 'respond').latest !== walked(received, 3, calendar)
      )
    })
    expect(wrong).toEqual([])
  })
})

/**
 * Walks on until the wanted number of months has begun, then to the same number or to the last
 * day of that month, then to a working day.
 */
function walked(received: CivilDate, months: number, calendar: WorkingCalendar): string {
  let at = place.get(received) ?? 0
  for (let begun = 0; begun < months; ) {
    at += 1
    if (number(at) === 1) begun += 1
  }
  while (number(at) < Number(received.slice(8)) && number(at + 1) !== 1) at += 1
  while (!calendar.isWorkingDay(day(at))) at += 1
  return day(at)
}

function day(at: number): CivilDate {
  const found = walk[at]
  if (found === undefined) throw new Error('walked out of the list')
  return found
}

function number(at: number): number {
  return Number(day(at).slice(8))
}
