import type { CivilDate } from './civil-date.js'

/** Monday first, as ISO 8601 counts. */
export const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const
export type Weekday = (typeof weekdays)[number]

const dayMs = 86_400_000

/** The day of the week; 1 January 1970 was a Thursday. */
export function weekday(day: CivilDate): Weekday {
  const days = Date.parse(day) / dayMs
  return weekdays[(((days + 3) % 7) + 7) % 7] ?? 'Monday'
}

/** Whether the day is a Saturday or a Sunday. */
export function isWeekend(day: CivilDate): boolean {
  const name = weekday(day)
  return name === 'Saturday' || name === 'Sunday'
}
