import type { Breach } from '../breaches/breach.js'
import { isBreachReference } from '../breaches/breach-reference.js'
import type { BreachEvent } from '../breaches/events.js'
import { replayBreach } from '../breaches/evolve.js'
import type { EventRecord } from '../ports/event-store.js'
import type { DeskDeps } from './deps.js'

/** A breach with its history. */
export interface LoadedBreach {
  readonly breach: Breach
  readonly records: readonly EventRecord<BreachEvent>[]
}

/**
 * Loads a breach by reference; `null` if there is none. Says nothing of who may see it: whoever
 * calls asks `breachPermissionsOf` before anything of it is told.
 */
export async function loadBreach(
  { store }: Pick<DeskDeps, 'store'>,
  reference: string,
): Promise<LoadedBreach | null> {
  if (!isBreachReference(reference)) return null
  const records = await store.breaches.read(reference)
  const breach = replayBreach(records.map(({ event }) => event))
  return breach === null ? null : { breach, records }
}
