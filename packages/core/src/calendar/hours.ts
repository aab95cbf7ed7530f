import { addMs, epochMs, type Instant } from './instant.js'
import { wallTimeAt, type Zone } from './zone.js'

const minuteMs = 60_000
const hourMs = 3_600_000

/** So many hours of elapsed time later, whatever the clocks on the wall do meanwhile. */
export function addHours(instant: Instant, hours: number): Instant {
  return addMs(instant, hours * hourMs)
}

/** The elapsed hours from one instant to another, whatever the clocks on the wall did meanwhile. */
export function hoursBetween(from: Instant, to: Instant): number {
  return (epochMs(to) - epochMs(from)) / hourMs
}

/**
 * The start of the hour after the one that the instant lies in. Reg. 1182/71 art. 3(1) does not
 * count the hour of the event: 12:00, 12:17 and 12:59 all start at 13:00.
 * @param zone whose clock strikes the hour: in India that is at half past, UTC
 */
export function nextFullHour(instant: Instant, zone: Zone): Instant {
  const minutes = Number(wallTimeAt(instant, zone).slice(3))
  const gone = minutes * minuteMs + (epochMs(instant) % minuteMs)
  return addMs(instant, hourMs - gone)
}
