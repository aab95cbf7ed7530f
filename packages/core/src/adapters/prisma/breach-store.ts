import { breachReference } from '../../breaches/breach-reference.js'
import type { BreachEvent } from '../../breaches/events.js'
import type { Prisma } from '../../generated/prisma/client.js'
import type { BreachFilter, BreachRow, BreachStore } from '../../ports/breach-store.js'
import type { Append, AppendResult, EventRecord } from '../../ports/event-store.js'
import { append } from './append.js'
import { breachRowOf } from './breach-mapper.js'
import { nextNumber } from './next-number.js'
import type { Client } from './open-client.js'
import { projectedBreach } from './projected-breach.js'
import { readStream } from './read-stream.js'
import { streamNames } from './stream-names.js'

/** Streams of breaches and their projection, in the tables `events` and `breaches`. */
export class PrismaBreaches implements BreachStore {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  async nextReference(year: number): Promise<string> {
    return breachReference(year, await nextNumber(this.#client, `breach:${year}`))
  }

  read(stream: string): Promise<readonly EventRecord<BreachEvent>[]> {
    return readStream<BreachEvent>(this.#client, stream)
  }

  append(change: Append<BreachEvent, BreachRow>): Promise<AppendResult> {
    return append(this.#client, change, projectedBreach(change.row))
  }

  async breaches(filter: BreachFilter): Promise<readonly BreachRow[]> {
    const { after, limit } = filter
    const next = after === undefined ? {} : { reference: { lt: after } }
    const rows = await this.#client.breachProjection.findMany({
      where: { AND: [matching(filter), next] },
      orderBy: { reference: 'desc' },
      take: limit,
    })
    return rows.map(breachRowOf)
  }

  countBreaches(filter: Pick<BreachFilter, 'viewer' | 'open'>): Promise<number> {
    return this.#client.breachProjection.count({ where: matching(filter) })
  }

  streams(after: string | null, limit: number): Promise<readonly string[]> {
    return streamNames(this.#client, 'breaches', after, limit)
  }

  async versionOf(reference: string): Promise<number | null> {
    const row = await this.#client.breachProjection.findUnique({
      where: { reference },
      select: { version: true },
    })
    return row?.version ?? null
  }

  async references(after: string | null, limit: number): Promise<readonly string[]> {
    const rows = await this.#client.breachProjection.findMany({
      ...(after !== null && { where: { reference: { gt: after } } }),
      orderBy: { reference: 'asc' },
      select: { reference: true },
      take: limit,
    })
    return rows.map(({ reference }) => reference)
  }
}

/** Who asks is part of every question. */
function matching({
  viewer,
  open,
}: Pick<BreachFilter, 'viewer' | 'open'>): Prisma.BreachProjectionWhereInput {
  const inTheRoom = { people: { hasSome: [...viewer.people] } }
  return {
    ...(open !== undefined && { status: open ? 'open' : 'closed' }),
    OR: viewer.seesOpen ? [inTheRoom, { isPrivate: false }] : [inTheRoom],
  }
}
