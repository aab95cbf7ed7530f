import type { Prisma } from '../../generated/prisma/client.js'
import type {
  Append,
  AppendResult,
  EventRecord,
  EventStore,
  RequestFilter,
  RequestRow,
} from '../../ports/event-store.js'
import type { RequestEvent } from '../../requests/events.js'
import { append } from './append.js'
import { nextNumber } from './next-number.js'
import type { Client } from './open-client.js'
import { projectedRequest } from './projected-request.js'
import { readStream } from './read-stream.js'
import { requestRowOf } from './request-mapper.js'
import { streamNames } from './stream-names.js'
import { fromCivilDate } from './times.js'

/** Streams of events and their projection, in the tables `events` and `requests`. */
export class PrismaEvents implements EventStore {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  async nextReference(year: number): Promise<string> {
    const value = await nextNumber(this.#client, `reference:${year}`)
    return `PR-${year}-${String(value).padStart(4, '0')}`
  }

  async read(stream: string): Promise<readonly EventRecord[]> {
    return await readStream<RequestEvent>(this.#client, stream)
  }

  append(change: Append): Promise<AppendResult> {
    return append(this.#client, change, projectedRequest(change.row))
  }

  async isHandled(inboundId: string): Promise<boolean> {
    const row = await this.#client.handledInbound.findUnique({ where: { inboundId } })
    return row !== null
  }

  async request(reference: string): Promise<RequestRow | null> {
    const row = await this.#client.requestProjection.findUnique({ where: { reference } })
    return row && requestRowOf(row)
  }

  async requests(filter: RequestFilter): Promise<readonly RequestRow[]> {
    const start = filter.after === undefined ? {} : await this.#after(filter.after)
    if (start === null) return []
    const rows = await this.#client.requestProjection.findMany({
      where: { AND: [matching(filter), start] },
      orderBy: [{ dueSafe: 'asc' }, { reference: 'asc' }],
      take: filter.limit,
    })
    return rows.map(requestRowOf)
  }

  countRequests(filter: Omit<RequestFilter, 'limit' | 'after'>): Promise<number> {
    return this.#client.requestProjection.count({ where: matching(filter) })
  }

  async streams(after: string | null, limit: number): Promise<readonly string[]> {
    return await streamNames(this.#client, 'requests', after, limit)
  }

  /** What comes after a reference in the list's order; `null` if nobody knows the reference. */
  async #after(reference: string): Promise<Prisma.RequestProjectionWhereInput | null> {
    const last = await this.#client.requestProjection.findUnique({
      where: { reference },
      select: { dueSafe: true },
    })
    if (!last) return null
    // The first condition follows from the second, but is the one that an index can start from.
    return {
      dueSafe: { gte: last.dueSafe },
      OR: [{ dueSafe: { gt: last.dueSafe } }, { reference: { gt: reference } }],
    }
  }
}

function matching(
  filter: Omit<RequestFilter, 'limit' | 'after'>,
): Prisma.RequestProjectionWhereInput {
  const { open, owner, reporter, involved, person, needsHuman, statuses, dueBefore } = filter
  return {
    ...(dueBefore !== undefined && { dueSafe: { lt: fromCivilDate(dueBefore) } }),
    ...(statuses !== undefined && { AND: [{ status: { in: [...statuses] } }] }),
    ...(open !== undefined && { status: open ? { not: 'closed' } : 'closed' }),
    ...(owner !== undefined && { owner }),
    ...(reporter !== undefined && { reporter }),
    ...(involved !== undefined && { OR: [{ owner: involved }, { reporter: involved }] }),
    ...(person !== undefined && { person }),
    ...(needsHuman !== undefined && { needsHuman }),
  }
}
