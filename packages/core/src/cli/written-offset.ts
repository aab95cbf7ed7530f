import type { Zone } from '../calendar/zone.js'

/**
 * The offset that an instant is written with, as a zone: `-05:00`. Undefined for a day, and for
 * an instant in UTC, which says nothing of the place.
 */
export function writtenOffset(text: string): Zone | undefined {
  const [, sign, hours, minutes] = /T.*([+-])(\d{2}):?(\d{2})$/.exec(text) ?? []
  if (sign === undefined || hours === '00') return undefined
  return `${sign}${hours}:${minutes}`
}
