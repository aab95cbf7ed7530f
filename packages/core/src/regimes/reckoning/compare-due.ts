import { addDays } from '../../calendar/civil-arithmetic.js'
import { epochMs } from '../../calendar/instant.js'
import { instantAt, type Zone } from '../../calendar/zone.js'
import type { Due } from '../timetable.js'

/**
 * Orders due dates for `sort`: negative when the first is earlier. A day is over when it ends in
 * the zone.
 */
export function compareDue(one: Due, other: Due, zone: Zone): number {
  if (one.unit === 'day' && other.unit === 'day')
    return one.day < other.day ? -1 : +(one.day > other.day)
  return endOf(one, zone) - endOf(other, zone)
}

function endOf(due: Due, zone: Zone): number {
  return epochMs(due.unit === 'hour' ? due.instant : instantAt(addDays(due.day, 1), '00:00', zone))
}
