import { type CivilDate, toCivilDate } from '../../calendar/civil-date.js'
import type { Instant } from '../../calendar/instant.js'

/** Prisma speaks of instants and days alike as JavaScript dates; here they are told apart. */
export function fromInstant(instant: Instant): Date {
  return new Date(instant)
}

/** A `date` column's value: midnight in UTC stands for the day. */
export function fromCivilDate(day: CivilDate): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** Reads a `date` column. @throws RangeError when the day is none the desk knows */
export function civilDateOf(value: Date): CivilDate {
  return toCivilDate(value.toISOString().slice(0, 10))
}
