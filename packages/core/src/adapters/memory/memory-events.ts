import type {
  Append,
  AppendResult,
  EventRecord,
  EventStore,
  RequestFilter,
  RequestRow,
} from '../../ports/event-store.js'
import { by } from './by.js'
import type { MemoryNotices } from './memory-notices.js'
import { MemoryTable } from './memory-table.js'

const byDueDay = by<RequestRow>((row) => [row.dueSafe, row.reference])

/** Streams, their projection, and the inbound ids that led to them. */
export class MemoryEvents implements EventStore {
  readonly #streams = new Map<string, EventRecord[]>()
  readonly #rows = new MemoryTable<RequestRow>('requests')
  readonly #handled = new Set<string>()
  readonly #lastNumber = new Map<number, number>()
  readonly #notices: MemoryNotices

  constructor(notices: MemoryNotices) {
    this.#notices = notices
  }

  async nextReference(year: number): Promise<string> {
    const number = (this.#lastNumber.get(year) ?? 0) + 1
    this.#lastNumber.set(year, number)
    return `PR-${year}-${String(number).padStart(4, '0')}`
  }

  async read(stream: string): Promise<readonly EventRecord[]> {
    return structuredClone(this.#streams.get(stream) ?? [])
  }

  async append(change: Append): Promise<AppendResult> {
    if (this.#handled.has(change.inboundId)) return 'already-handled'
    const records = this.#streams.get(change.stream) ?? []
    if (records.length !== change.expectedVersion) return 'conflict'
    // First, because it is the only step that can fail: nothing is written before it.
    this.#notices.apply(change)
    this.#streams.set(change.stream, [...records, ...structuredClone(change.records)])
    this.#rows.put(change.stream, change.row)
    this.#handled.add(change.inboundId)
    return 'appended'
  }

  async isHandled(inboundId: string): Promise<boolean> {
    return this.#handled.has(inboundId)
  }

  async request(reference: string): Promise<RequestRow | null> {
    return this.#rows.get(reference)
  }

  async requests(filter: RequestFilter): Promise<readonly RequestRow[]> {
    const found = this.#matching(filter)
    if (filter.after === undefined) return found.slice(0, filter.limit)
    const last = this.#rows.get(filter.after)
    const next = last ? found.filter((row) => byDueDay(row, last) > 0) : []
    return next.slice(0, filter.limit)
  }

  async countRequests(filter: Omit<RequestFilter, 'limit' | 'after'>): Promise<number> {
    return this.#matching(filter).length
  }

  async streams(after: string | null, limit: number): Promise<readonly string[]> {
    const names = [...this.#streams.keys()].sort()
    return names.filter((name) => after === null || name > after).slice(0, limit)
  }

  #matching(filter: Omit<RequestFilter, 'limit' | 'after'>): RequestRow[] {
    return this.#rows.list(
      (row) =>
        isInvolved(row, filter.involved) &&
        (filter.open ?? row.status !== 'closed') === (row.status !== 'closed') &&
        (filter.owner ?? row.owner) === row.owner &&
        (filter.reporter ?? row.reporter) === row.reporter &&
        (filter.person ?? row.person) === row.person &&
        (filter.needsHuman ?? row.needsHuman) === row.needsHuman,
      byDueDay,
    )
  }
}

function isInvolved({ owner, reporter }: RequestRow, member: RequestRow['owner']): boolean {
  return member === undefined || member === owner || member === reporter
}
