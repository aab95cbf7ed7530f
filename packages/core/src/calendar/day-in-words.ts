import type { CivilDate } from './civil-date.js'
import { weekday } from './weekday.js'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A legal day in English, such as `28 February 2026`. */
export function dayInWords(day: CivilDate): string {
  return `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
}

/** The same with its weekday, such as `Saturday 28 February 2026`. */
export function dayAndWeekday(day: CivilDate): string {
  return `${weekday(day)} ${dayInWords(day)}`
}
