import type { Instant } from '../calendar/instant.js'
import type { MemberId } from '../people/member.js'
import type { EventRecord } from '../ports/event-store.js'
import { chain } from './chain.js'
import { genesisHash } from './genesis-hash.js'

/** The events of one decision, by whom and when. */
export interface Happened<Event> {
  readonly at: Instant
  readonly by: MemberId | 'desk'
  readonly events: readonly Event[]
}

/**
 * Makes records of events, each linked to the one before.
 * @param history the stream so far, of which the last record counts; empty for a new stream
 * @returns the new records only
 */
export function link<Event>(
  stream: string,
  history: readonly EventRecord<unknown>[],
  happened: Happened<Event>,
): readonly EventRecord<Event>[] {
  const { at, by, events } = happened
  const last = history.at(-1)
  let version = last?.version ?? 0
  let previousHash = last?.hash ?? genesisHash(stream)
  return events.map((event) => {
    version += 1
    const entry = { stream, version, at, by, event }
    const record = { ...entry, previousHash, hash: chain(previousHash, entry) }
    previousHash = record.hash
    return record
  })
}
