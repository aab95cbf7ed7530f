import { addDays, addMonths } from '../calendar/civil-arithmetic.js'
import type { CivilDate } from '../calendar/civil-date.js'
import type { WorkingCalendar } from '../calendar/working-calendar.js'
import type { Period } from './schema.js'

/** The last day of a period, before it rolls; the day of the event is not counted. */
export function periodEnd(period: Period, event: CivilDate, calendar: WorkingCalendar): CivilDate {
  if (period === 'at-once') return event
  if ('months' in period) return addMonths(event, period.months)
  if ('days' in period) return addDays(event, period.days)
  return calendar.addWorkingDays(event, period.workingDays)
}
