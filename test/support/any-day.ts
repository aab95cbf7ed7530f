import { addDays } from '@privacy-desk/core/calendar/civil-arithmetic.js'
import { type CivilDate, toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import fc from 'fast-check'

/** Any day of the years 2018 to 2047, for property tests. */
export function anyDay(): fc.Arbitrary<CivilDate> {
  const first = toCivilDate('2018-01-01')
  return fc.integer({ min: 0, max: 30 * 365 }).map((days) => addDays(first, days))
}
