import type { CivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import { epochMs, type Instant } from '@privacy-desk/core/calendar/instant.js'
import { isZone, type Zone } from '@privacy-desk/core/calendar/zone.js'

const day = { day: 'numeric', month: 'long', year: 'numeric' } as const
const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

/** A legal day: `5 April 2026`, the same for every reader. What is no day is shown as it is. */
export function showDate(date: CivilDate): string {
  const ms = Date.parse(`${date}T00:00:00Z`)
  if (Number.isNaN(ms)) return date
  return new Intl.DateTimeFormat('en-GB', { ...day, timeZone: 'UTC' }).format(ms)
}

/** A moment with its zone: `5 April 2026, 14:05 (Europe/Prague)`. An unknown zone becomes UTC. */
export function showInstant(instant: Instant, zone: Zone): string {
  const ms = epochMs(instant)
  if (Number.isNaN(ms)) return instant
  const timeZone = isZone(zone) ? zone : 'UTC'
  const date = new Intl.DateTimeFormat('en-GB', { ...day, timeZone }).format(ms)
  return `${date}, ${new Intl.DateTimeFormat('en-GB', { ...time, timeZone }).format(ms)} (${timeZone})`
}
