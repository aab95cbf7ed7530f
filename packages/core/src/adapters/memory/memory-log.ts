import type { Append, AppendResult, EventRecord } from '../../ports/event-store.js'
import type { MemoryNotices } from './memory-notices.js'
import type { MemoryOutbox } from './memory-outbox.js'

/** Streams of all kinds, and the inbound ids that led to them. */
export class MemoryLog {
  readonly #streams = new Map<string, readonly EventRecord<unknown>[]>()
  readonly #handled = new Set<string>()
  readonly #lastNumber = new Map<string, number>()
  readonly #notices: MemoryNotices
  readonly #outbox: MemoryOutbox

  constructor(notices: MemoryNotices, outbox: MemoryOutbox) {
    this.#notices = notices
    this.#outbox = outbox
  }

  /** Takes the next number of a series. */
  next(series: string): number {
    const number = (this.#lastNumber.get(series) ?? 0) + 1
    this.#lastNumber.set(series, number)
    return number
  }

  read(stream: string): readonly EventRecord<unknown>[] {
    return structuredClone(this.#streams.get(stream) ?? [])
  }

  /** @param put writes the row, once everything else is in order */
  append<Row>(change: Append<unknown, Row>, put: (row: Row) => void): AppendResult {
    if (this.#handled.has(change.inboundId)) return 'already-handled'
    const records = this.#streams.get(change.stream) ?? []
    if (records.length !== change.expectedVersion) return 'conflict'
    // First, because it is the only step that can fail: nothing is written before it.
    this.#notices.apply(change)
    this.#outbox.apply(change)
    this.#streams.set(change.stream, [...records, ...structuredClone(change.records)])
    put(change.row)
    this.#handled.add(change.inboundId)
    return 'appended'
  }

  isHandled(inboundId: string): boolean {
    return this.#handled.has(inboundId)
  }

  /** Names in order, after one of them. */
  streams(
    isOfKind: (name: string) => boolean,
    after: string | null,
    limit: number,
  ): readonly string[] {
    const names = [...this.#streams.keys()].filter(isOfKind).sort()
    return names.filter((name) => after === null || name > after).slice(0, limit)
  }
}
