import { isBreachReference } from '../breaches/breach-reference.js'
import type { CivilDate } from '../calendar/civil-date.js'
import { civilDateAt } from '../calendar/zone.js'
import type { EventRecord } from '../ports/event-store.js'
import type { Timetable } from '../regimes/timetable.js'
import { replay } from '../requests/evolve.js'
import type { Request } from '../requests/request.js'
import type { DeskDeps } from './deps.js'

/** A request with its history and its dates as of today. */
export interface LoadedRequest {
  readonly request: Request
  readonly timetable: Timetable
  readonly records: readonly EventRecord[]
}

/** The organisation's calendar day. */
export function deskToday(deps: Pick<DeskDeps, 'clock' | 'profile'>): CivilDate {
  return civilDateAt(deps.clock.now(), deps.profile.zone)
}

/** Loads a request by reference; `null` if there is none. A breach is none. */
export async function loadRequest(
  deps: DeskDeps,
  reference: string,
): Promise<LoadedRequest | null> {
  if (isBreachReference(reference)) return null
  const records = await deps.store.events.read(reference)
  const request = replay(records.map(({ event }) => event))
  if (request === null) return null
  return { request, records, timetable: deps.law.timetable(request, deskToday(deps)) }
}
