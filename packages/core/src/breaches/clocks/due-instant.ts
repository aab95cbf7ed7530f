import { addDays } from '../../calendar/civil-arithmetic.js'
import type { Instant } from '../../calendar/instant.js'
import { instantAt, type Zone } from '../../calendar/zone.js'
import type { Due } from '../../regimes/timetable.js'

/** The moment at which a clock has run out: a day ends at 24:00 in the organisation's zone. */
export function dueInstant(due: Due, zone: Zone): Instant {
  return due.unit === 'hour' ? due.instant : instantAt(addDays(due.day, 1), '00:00', zone)
}
