import type { EventRecord } from '../ports/event-store.js'
import { chain } from './chain.js'
import { genesisHash } from './genesis-hash.js'

/**
 * `wrong-stream`: the record names another stream. `gap`: a version is missing or out of place.
 * `wrong-previous-hash`: it does not follow the record before it. `changed-content`: its own hash
 * does not fit what it says.
 */
export type BrokenLink = 'wrong-stream' | 'gap' | 'wrong-previous-hash' | 'changed-content'

export type StreamCheck<Reason = BrokenLink> =
  | { readonly ok: true; readonly length: number }
  | {
      readonly ok: false
      /** The version at which the first broken link stands, or should stand. */
      readonly version: number
      readonly reason: Reason
    }

/**
 * Follows a stream's chain from its beginning. It needs no vault: events hold references only,
 * so a stream verifies after the person was destroyed. Records cut off at the end leave no trace
 * inside the stream; `verifyAll` compares with the projection's row for that.
 * @param stream the name the records were read under; the first record's own by default
 */
export function verifyStream(
  records: readonly EventRecord<unknown>[],
  stream: string = records[0]?.stream ?? '',
): StreamCheck {
  let previousHash = genesisHash(stream)
  for (const [index, record] of records.entries()) {
    const reason = brokenLink(record, { stream, version: index + 1, previousHash })
    if (reason) return { ok: false, version: index + 1, reason }
    previousHash = record.hash
  }
  return { ok: true, length: records.length }
}

function brokenLink(
  record: EventRecord<unknown>,
  expected: Pick<EventRecord, 'stream' | 'version' | 'previousHash'>,
): BrokenLink | null {
  if (record.stream !== expected.stream) return 'wrong-stream'
  if (record.version !== expected.version) return 'gap'
  if (record.previousHash !== expected.previousHash) return 'wrong-previous-hash'
  if (record.hash !== chain(record.previousHash, record)) return 'changed-content'
  return null
}
