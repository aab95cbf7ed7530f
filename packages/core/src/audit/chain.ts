import type { EventRecord } from '../ports/event-store.js'
import { canonicalJson } from './canonical-json.js'
import { sha256 } from './sha256.js'

/** What an event's hash covers beside the hash before it. */
export type ChainEntry = Omit<EventRecord<unknown>, 'previousHash' | 'hash'>

/**
 * The hash of the next link: SHA-256 over the canonical JSON of the record without its own hash.
 * Anyone can recompute it with a JSON tool that sorts keys.
 */
export function chain(previousHash: string, entry: ChainEntry): string {
  const { stream, version, at, by, event } = entry
  return sha256(canonicalJson({ stream, version, at, by, event, previousHash }))
}
