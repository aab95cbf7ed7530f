import type { Instant } from '../../calendar/instant.js'
import type { Inbound, InboundStatus, Inbox } from '../../ports/inbox.js'
import { by } from './by.js'
import { MemoryTable } from './memory-table.js'

const byArrival = by<Inbound>((inbound) => [inbound.receivedAt, inbound.id])

/** What was handed over. */
export class MemoryInbox implements Inbox {
  readonly #rows = new MemoryTable<Inbound>('inbox')

  async putInbound(inbound: Inbound): Promise<'stored' | 'known'> {
    if (this.#rows.has(inbound.id)) return 'known'
    this.#rows.insert(inbound.id, inbound)
    return 'stored'
  }

  async inbound(id: string): Promise<Inbound | null> {
    return this.#rows.get(id)
  }

  async reserveStream(id: string, stream: string): Promise<string> {
    const row = this.#rows.get(id)
    if (row?.stream !== undefined) return row.stream
    if (row) this.#rows.put(id, { ...row, stream })
    return stream
  }

  async markInbound(
    id: string,
    change: { readonly status: InboundStatus; readonly stream?: string; readonly failure?: string },
  ): Promise<void> {
    const row = this.#rows.get(id)
    if (!row) return
    const { stream: _stream, failure: _failure, ...kept } = row
    this.#rows.put(id, { ...kept, ...change })
  }

  async unread(before: Instant, limit: number): Promise<readonly Inbound[]> {
    const rows = this.#rows.list(
      (it) => it.status === 'stored' && it.receivedAt < before,
      byArrival,
    )
    return rows.slice(0, limit)
  }

  async failedInbound(limit: number): Promise<readonly Inbound[]> {
    return this.#rows.list((it) => it.status === 'failed', byArrival).slice(0, limit)
  }
}
