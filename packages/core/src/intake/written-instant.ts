import type { CivilDate } from '../calendar/civil-date.js'
import { addMs, type Instant, toInstant } from '../calendar/instant.js'
import { instantAt, type Zone } from '../calendar/zone.js'
import type { WrittenTime } from './written-time.js'

/** The instant of a written time on a day. @param zone of the desk: taken where the time names none */
export function writtenInstant(
  day: CivilDate,
  { clock, seconds, offsetMinutes }: WrittenTime,
  zone: Zone,
): Instant {
  if (offsetMinutes === null) {
    const at = instantAt(day, clock, zone)
    return seconds === 0 ? at : addMs(at, seconds * 1000)
  }
  return addMs(toInstant(`${day}T${clock}:00Z`), (seconds - offsetMinutes * 60) * 1000)
}
