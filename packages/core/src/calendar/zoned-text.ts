import { dayAndWeekday } from './day-in-words.js'
import { epochMs, type Instant } from './instant.js'
import { civilDateAt, wallTimeAt, type Zone } from './zone.js'

const minuteMs = 60_000

/**
 * An instant as ISO 8601 with the zone's offset, such as `2026-03-30T13:00:00+02:00`; thousandths
 * of a second are written where there are any.
 */
export function isoInZone(instant: Instant, zone: Zone): string {
  const wall = `${civilDateAt(instant, zone)}T${wallTimeAt(instant, zone)}`
  const seconds = instant.slice(16, 23).replace(/\.000$/, '')
  return `${wall}${seconds}${offsetText(wall, instant)}`
}

/** An instant for people, such as `Monday 30 March 2026 at 13:00 (Europe/Berlin)`. */
export function instantInWords(instant: Instant, zone: Zone): string {
  const day = dayAndWeekday(civilDateAt(instant, zone))
  return `${day} at ${wallTimeAt(instant, zone)} (${zone})`
}

function offsetText(wall: string, instant: Instant): string {
  const wholeMinutes = Math.floor(epochMs(instant) / minuteMs) * minuteMs
  const minutes = (Date.parse(`${wall}:00Z`) - wholeMinutes) / minuteMs
  const two = (n: number) => String(Math.trunc(n)).padStart(2, '0')
  const ahead = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(ahead / 60)}:${two(ahead % 60)}`
}
