import { isBreachReference } from '../../breaches/breach-reference.js'
import type {
  Append,
  AppendResult,
  EventRecord,
  EventStore,
  RequestFilter,
  RequestRow,
} from '../../ports/event-store.js'
import { by } from './by.js'
import type { MemoryLog } from './memory-log.js'
import { MemoryTable } from './memory-table.js'

const byDueDay = by<RequestRow>((row) => [row.dueSafe, row.reference])

/** Streams of requests and their projection. */
export class MemoryEvents implements EventStore {
  readonly #rows = new MemoryTable<RequestRow>('requests')
  readonly #log: MemoryLog

  constructor(log: MemoryLog) {
    this.#log = log
  }

  async nextReference(year: number): Promise<string> {
    return `PR-${year}-${String(this.#log.next(`reference:${year}`)).padStart(4, '0')}`
  }

  async read(stream: string): Promise<readonly EventRecord[]> {
    return this.#log.read(stream) as readonly EventRecord[]
  }

  async append(change: Append): Promise<AppendResult> {
    return this.#log.append(change, (row) => this.#rows.put(change.stream, row))
  }

  async isHandled(inboundId: string): Promise<boolean> {
    return this.#log.isHandled(inboundId)
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
    return this.#log.streams((name) => !isBreachReference(name), after, limit)
  }

  #matching(filter: Omit<RequestFilter, 'limit' | 'after'>): RequestRow[] {
    return this.#rows.list(
      (row) =>
        isInvolved(row, filter.involved) &&
        (filter.open ?? row.status !== 'closed') === (row.status !== 'closed') &&
        (filter.statuses?.includes(row.status) ?? true) &&
        (filter.dueBefore === undefined || row.dueSafe < filter.dueBefore) &&
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
