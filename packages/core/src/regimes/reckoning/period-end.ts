import { addDays, addMonths } from '../../calendar/civil-arithmetic.js'
import type { CivilDate } from '../../calendar/civil-date.js'
import { weekday } from '../../calendar/weekday.js'
import type { WorkingCalendar } from '../../calendar/working-calendar.js'
import { addWorkingDays } from '../../calendar/working-days.js'
import type { DayPeriod } from '../schema/period.js'

/**
 * The last day of a period, before it rolls; the day of the event is not counted, unless the
 * period says that it is the first.
 */
export function periodEnd(
  period: DayPeriod,
  event: CivilDate,
  calendar: WorkingCalendar,
): CivilDate {
  if (period === 'at-once') return event
  if ('months' in period) return addMonths(event, period.months)
  if ('days' in period) {
    return addDays(event, period.first === undefined ? period.days : period.days - 1)
  }
  if (period.including === undefined) return calendar.addWorkingDays(event, period.workingDays)
  return addWorkingDays(event, period.workingDays, (day) => isOpenWithSaturdays(day, calendar))
}

/** Cal. Civ. Code 7: only Sundays and listed holidays are not business days. */
function isOpenWithSaturdays(day: CivilDate, calendar: WorkingCalendar): boolean {
  return weekday(day) !== 'Sunday' && calendar.holidayName(day) === undefined
}
