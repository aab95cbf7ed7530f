import type { CivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import { dayInWords } from '@privacy-desk/core/calendar/day-in-words.js'
import type { Instant } from '@privacy-desk/core/calendar/instant.js'
import { civilDateAt, isZone, wallTimeAt } from '@privacy-desk/core/calendar/zone.js'

/**
 * Writes a legal day: `5 April 2026`. Plain text and never Slack's `<!date^…>`, which moves a
 * date into the reader's zone and so can show the day before.
 */
export function writeDate(date: CivilDate): string {
  return dayInWords(date)
}

/** Writes a moment in its zone, the zone named: `5 April 2026 at 14:00 (Europe/Prague)`. */
export function writeInstant(instant: Instant, zone: string): string {
  const known = isZone(zone) ? zone : 'UTC'
  try {
    const day = dayInWords(civilDateAt(instant, known))
    return `${day} at ${wallTimeAt(instant, known)} (${known})`
  } catch {
    return String(instant)
  }
}
