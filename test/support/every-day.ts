import { addDays } from '@privacy-desk/core/calendar/civil-arithmetic.js'
import { type CivilDate, toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'

/** Every day from the first to the last, both included. */
export function everyDay(first: string, last: string): CivilDate[] {
  const days: CivilDate[] = []
  for (let day = toCivilDate(first); day <= last; day = addDays(day, 1)) days.push(day)
  return days
}
