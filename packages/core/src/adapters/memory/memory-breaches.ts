import { breachReference, isBreachReference } from '../../breaches/breach-reference.js'
import type { BreachEvent } from '../../breaches/events.js'
import type { BreachFilter, BreachRow, BreachStore } from '../../ports/breach-store.js'
import type { Append, AppendResult, EventRecord } from '../../ports/event-store.js'
import type { MemoryLog } from './memory-log.js'
import { MemoryTable } from './memory-table.js'

const latestFirst = (one: BreachRow, other: BreachRow) =>
  one.reference < other.reference ? 1 : one.reference > other.reference ? -1 : 0

/** Streams of breaches and their projection. */
export class MemoryBreaches implements BreachStore {
  readonly #rows = new MemoryTable<BreachRow>('breaches')
  readonly #log: MemoryLog

  constructor(log: MemoryLog) {
    this.#log = log
  }

  async nextReference(year: number): Promise<string> {
    return breachReference(year, this.#log.next(`breach:${year}`))
  }

  async read(stream: string): Promise<readonly EventRecord<BreachEvent>[]> {
    return this.#log.read(stream) as readonly EventRecord<BreachEvent>[]
  }

  async append(change: Append<BreachEvent, BreachRow>): Promise<AppendResult> {
    return this.#log.append(change, (row) => this.#rows.put(change.stream, row))
  }

  async breaches(filter: BreachFilter): Promise<readonly BreachRow[]> {
    const { after, limit } = filter
    return this.#matching(filter)
      .filter(({ reference }) => after === undefined || reference < after)
      .slice(0, limit)
  }

  async countBreaches(filter: Pick<BreachFilter, 'viewer' | 'open'>): Promise<number> {
    return this.#matching(filter).length
  }

  async streams(after: string | null, limit: number): Promise<readonly string[]> {
    return this.#log.streams(isBreachReference, after, limit)
  }

  async versionOf(reference: string): Promise<number | null> {
    return this.#rows.get(reference)?.version ?? null
  }

  async references(after: string | null, limit: number): Promise<readonly string[]> {
    const all = this.#rows.list(() => true, latestFirst).map(({ reference }) => reference)
    return all
      .reverse()
      .filter((one) => after === null || one > after)
      .slice(0, limit)
  }

  #matching({ viewer, open }: Pick<BreachFilter, 'viewer' | 'open'>): BreachRow[] {
    return this.#rows.list(
      ({ status, isPrivate, people }) =>
        (open ?? status === 'open') === (status === 'open') &&
        ((viewer.seesOpen && !isPrivate) || viewer.people.some((one) => people.includes(one))),
      latestFirst,
    )
  }
}
