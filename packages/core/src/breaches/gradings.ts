import type { Instant } from '../calendar/instant.js'
import type { MemberId } from '../people/member.js'
import type { EventRecord } from '../ports/event-store.js'
import type { BreachEvent } from './events.js'
import type { GradedBreach } from './graded-breach.js'

/** One grading of a breach: what was judged, by whom and when. */
export interface Grading {
  readonly severity: GradedBreach
  readonly by: MemberId | 'desk'
  readonly at: Instant
}

/** Every grading of a breach, the latest first: the first of them counts. */
export function gradings(records: readonly EventRecord<BreachEvent>[]): readonly Grading[] {
  return records
    .flatMap(({ event, by, at }) =>
      event.type === 'severity-recorded' ? [{ severity: event.severity, by, at }] : [],
    )
    .reverse()
}
