import type { Instant } from '@privacy-desk/core/calendar/instant.js'
import type { Intent } from '@privacy-desk/core/intents/intent.js'
import type { ClientName } from '../protocol.js'

/** What somebody records of a breach. */
export interface BreachDeed {
  readonly name: Intent['name']
  /** @param at when it is done, for what is recorded with its time */
  readonly args: (at: Instant) => Intent['args']
}

/** One breach of the last six months. */
export interface BreachCase {
  /** Days before today on which it was opened. */
  readonly ago: number
  readonly client: ClientName
  /** Who leads it. */
  readonly lead: 'olga' | 'dora'
  /** What happened. */
  readonly what: string
  /** Hours from the first alert to the opening. */
  readonly alertedEarlier: number
  /** Days after the opening, and what was done. */
  readonly deeds: readonly (readonly [number, BreachDeed])[]
}
