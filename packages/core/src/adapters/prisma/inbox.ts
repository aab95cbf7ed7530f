import type { Instant } from '../../calendar/instant.js'
import type { Inbound, InboundStatus, Inbox } from '../../ports/inbox.js'
import { inboundOf } from './inbound-mapper.js'
import type { Client } from './open-client.js'
import { fromInstant } from './times.js'

const byArrival = [{ receivedAt: 'asc' }, { id: 'asc' }] as const

/** What was handed over, in the table `inbox`. */
export class PrismaInbox implements Inbox {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  async putInbound(inbound: Inbound): Promise<'stored' | 'known'> {
    const data = { ...inbound, receivedAt: fromInstant(inbound.receivedAt) }
    const { count } = await this.#client.inboundRow.createMany({ data, skipDuplicates: true })
    return count === 1 ? 'stored' : 'known'
  }

  async inbound(id: string): Promise<Inbound | null> {
    const row = await this.#client.inboundRow.findUnique({ where: { id } })
    return row && inboundOf(row)
  }

  async reserveStream(id: string, stream: string): Promise<string> {
    await this.#client.inboundRow.updateMany({ where: { id, stream: null }, data: { stream } })
    const row = await this.#client.inboundRow.findUnique({ where: { id } })
    return row?.stream ?? stream
  }

  async markInbound(
    id: string,
    change: { readonly status: InboundStatus; readonly stream?: string; readonly failure?: string },
  ): Promise<void> {
    const { status, stream = null, failure = null } = change
    await this.#client.inboundRow.updateMany({ where: { id }, data: { status, stream, failure } })
  }

  async unread(before: Instant, limit: number): Promise<readonly Inbound[]> {
    const rows = await this.#client.inboundRow.findMany({
      where: { status: 'stored', receivedAt: { lt: fromInstant(before) } },
      orderBy: [...byArrival],
      take: limit,
    })
    return rows.map(inboundOf)
  }

  async failedInbound(limit: number): Promise<readonly Inbound[]> {
    const rows = await this.#client.inboundRow.findMany({
      where: { status: 'failed' },
      orderBy: [...byArrival],
      take: limit,
    })
    return rows.map(inboundOf)
  }
}
