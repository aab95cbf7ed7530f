import type { Instant } from '../../calendar/instant.js'
import { instantAt } from '../../calendar/zone.js'
import type { Run } from './run.js'

/** The moment of the event. Where only the day is known, the strictest reading: its first moment. */
export function eventInstant({ facts, zone }: Pick<Run, 'facts' | 'zone'>): Instant {
  return facts.awareAt ?? instantAt(facts.receivedOn, '00:00', zone)
}
