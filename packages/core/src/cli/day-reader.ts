import type { CivilDate } from '../calendar/civil-date.js'
import { isCivilDate } from '../calendar/civil-date.js'
import { type Instant, toInstant } from '../calendar/instant.js'
import { civilDateAt, instantAt, type Zone } from '../calendar/zone.js'
import { InputError } from './input-error.js'

/** Reads the days and instants of a question in the organisation's zone. */
export interface DayReader {
  /** A day stays as written; an instant is the day that the organisation's clocks showed. */
  day(field: string, value: string): CivilDate
  /** Undefined for a day. */
  instant(field: string, value: string): Instant | undefined
  /** The first moment of a day. */
  firstInstant(field: string, value: string): Instant
}

/** @throws InputError from its functions, with a sentence that names the field */
export function dayReader(zone: Zone): DayReader {
  const instant = (field: string, value: string) =>
    isCivilDate(value) ? undefined : readInstant(field, value)
  const day = (field: string, value: string) => {
    if (isCivilDate(value)) return value
    return civilDateAt(readInstant(field, value), zone)
  }
  const firstInstant = (field: string, value: string) =>
    instant(field, value) ?? instantAt(day(field, value), '00:00', zone)
  return { day, instant, firstInstant }
}

function readInstant(field: string, value: string): Instant {
  try {
    if (/^\d{4}-\d{2}-\d{2}[T ]/.test(value)) return toInstant(value.replace(' ', 'T'))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  if (isRealDay(value)) {
    throw new InputError(
      `${field}: "${value}" lies outside the years that the desk computes with, 1900 to 2199`,
    )
  }
  throw new InputError(
    `${field}: "${value}" is neither a real day (2026-01-31) nor an instant with its offset (2026-01-31T23:30:00+01:00)`,
  )
}

/** A day of any year of four digits. */
function isRealDay(value: string): boolean {
  const at = new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T00:00:00Z` : '')
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value)
}
