import type { EventRecord } from '@privacy-desk/core/ports/event-store.js'
import type { Due } from '@privacy-desk/core/regimes/timetable.js'
import type { Curtain } from '../protocol.js'

/** An event as the curtain shows it. */
export function eventBehind<Event extends { readonly type: string }>({
  version,
  at,
  by,
  hash,
  event,
}: EventRecord<Event>): Curtain['events'][number] {
  const { type, ...data } = event
  return { version, at, by, type, hash, data }
}

/** A day, or an instant. */
export const dateOf = (due: Due) => (due.unit === 'day' ? due.day : due.instant)
