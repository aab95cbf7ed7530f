import type { CivilDate } from './civil-date.js'
import type { Zone } from './zone.js'

/** Which days count as working days somewhere: not Saturday, not Sunday, no public holiday. */
export interface WorkingCalendar {
  /** The zone whose wall clock turns these days, where the place has only one. */
  readonly zone?: Zone
  isWorkingDay(day: CivilDate): boolean
  /** The public holiday's English name, also when it falls on a weekend. */
  holidayName(day: CivilDate): string | undefined
  /** The day itself when it is a working day, else the first working day after it. */
  nextWorkingDay(day: CivilDate): CivilDate
  /** The day itself when it is a working day, else the last working day before it. */
  workingDayOnOrBefore(day: CivilDate): CivilDate
  /** The n-th working day after the day, before it where n is negative; 0 is the day as it is. */
  addWorkingDays(day: CivilDate, n: number): CivilDate
  /** The n-th working day before the day; 0 is the day itself or the last working day before it. */
  workingDaysBefore(day: CivilDate, n: number): CivilDate
}
