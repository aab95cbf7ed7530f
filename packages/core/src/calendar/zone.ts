import { tzOffset } from '@date-fns/tz'
import { type CivilDate, toCivilDate } from './civil-date.js'
import { epochMs, type Instant, toInstant } from './instant.js'

/** An IANA time zone name such as `Europe/Prague`. */
export type Zone = string

const minuteMs = 60_000
const dayMs = 86_400_000

/** Asking the machine costs a quarter of a millisecond; only zones that there are, are kept. */
const knownZones = new Set<string>()

/** Whether this machine knows the zone. */
export function isZone(zone: string): boolean {
  if (knownZones.has(zone)) return true
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    knownZones.add(zone)
    return true
  } catch {
    return false
  }
}

/**
 * The calendar day that people in the zone had at that instant.
 * @throws RangeError when the zone is unknown or the year lies outside 1900 to 2199
 */
export function civilDateAt(instant: Instant, zone: Zone): CivilDate {
  return toCivilDate(wallText(instant, zone).slice(0, 10))
}

/**
 * The instant of a wall-clock time on a day in a zone. A time that daylight saving skips moves on
 * by as much as the clocks do; of a time that it repeats the first counts.
 *
 * Not `new TZDate(year, month, …)`: near a change of the clocks its answer depends on the
 * machine's own zone.
 * @param time `HH:mm`, 24 hours
 */
export function instantAt(day: CivilDate, time: string, zone: Zone): Instant {
  const wall = Date.parse(`${day}T${time}:00Z`)
  const before = offsetMs(wall - dayMs, zone)
  const after = offsetMs(wall + dayMs, zone)
  // Nearly always: asking a zone is slow, and clocks change once in some months.
  if (before === after) return toInstant(new Date(wall - before))
  const fits = [before, after].filter((offset) => offsetMs(wall - offset, zone) === offset)
  const offset = fits.length === 0 ? before : Math.max(...fits)
  return toInstant(new Date(wall - offset))
}

/** The wall-clock time `HH:mm` in the zone at that instant. */
export function wallTimeAt(instant: Instant, zone: Zone): string {
  return wallText(instant, zone).slice(11, 16)
}

function wallText(instant: Instant, zone: Zone): string {
  const at = epochMs(instant)
  return new Date(at + offsetMs(at, zone)).toISOString()
}

/** Days of which the offset is known, by zone: asking the machine takes five microseconds. */
const knownDays = new Map<string, number>()
const mostDays = 10_000

/** How far the zone's clocks are ahead of UTC at that time. */
function offsetMs(at: number, zone: Zone): number {
  const day = Math.floor(at / dayMs)
  const key = `${day} ${zone}`
  const known = knownDays.get(key)
  if (known !== undefined) return known
  const start = askedOffsetMs(day * dayMs, zone)
  // Where the clocks change within the day, each time of it has to be asked for.
  if (start !== askedOffsetMs((day + 1) * dayMs, zone)) return askedOffsetMs(at, zone)
  if (knownDays.size >= mostDays) knownDays.clear()
  knownDays.set(key, start)
  return start
}

function askedOffsetMs(at: number, zone: Zone): number {
  const minutes = tzOffset(zone, new Date(at))
  if (Number.isNaN(minutes)) throw new RangeError(`no such time zone: ${zone}`)
  return minutes * minuteMs
}
