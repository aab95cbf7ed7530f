import type { CivilDate } from '../calendar/civil-date.js'
import { milestone } from './milestone.js'
import type { Timetable } from './timetable.js'

/** The day the desk works to: the safe date of the respond milestone, where it is a day. */
export function dueDay(timetable: Timetable): CivilDate | null {
  const due = milestone(timetable, 'respond')?.safe
  return due?.unit === 'day' ? due.day : null
}
