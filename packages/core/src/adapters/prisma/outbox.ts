import type { Instant } from '../../calendar/instant.js'
import type { OutgoingLetterRow } from '../../generated/prisma/client.js'
import type { LetterOutbox, OutgoingLetter, OutgoingStatus } from '../../ports/letter-outbox.js'
import type { LetterId } from '../../requests/request-letter.js'
import type { Client } from './open-client.js'
import { outgoingOf } from './outgoing-mapper.js'
import { fromInstant } from './times.js'

const held: OutgoingStatus[] = ['queued', 'sending', 'transmitting']
const unsettled: OutgoingStatus[] = ['waiting', ...held, 'interrupted']

/** Letters to send, in the table `letter_outbox`, with leases as `notices` has them. */
export class PrismaOutbox implements LetterOutbox {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  async claimDue(
    now: Instant,
    leaseUntil: Instant,
    limit: number,
  ): Promise<readonly OutgoingLetter[]> {
    const rows = await this.#client.$queryRaw<OutgoingLetterRow[]>`
      WITH due AS (
        SELECT id, wake_at FROM letter_outbox
        WHERE wake_at <= ${now}::timestamptz
        ORDER BY wake_at, id
        LIMIT ${limit}::int
        FOR UPDATE SKIP LOCKED
      ),
      claimed AS (
        UPDATE letter_outbox SET wake_at = ${leaseUntil}::timestamptz,
          status = CASE WHEN status IN ('transmitting', 'interrupted')
            THEN 'interrupted' ELSE 'queued' END
        FROM due WHERE letter_outbox.id = due.id
        RETURNING letter_outbox.*, due.wake_at AS waited_since
      )
      SELECT id, stream, letter, content, due_at AS "dueAt", status, wake_at AS "wakeAt", attempts,
        sent_at AS "sentAt", failure
      FROM claimed ORDER BY waited_since, id`
    return rows.map(outgoingOf)
  }

  async begin(id: string, now: Instant, leaseUntil: Instant): Promise<OutgoingLetter | null> {
    const died = { status: 'sending', wakeAt: { lte: fromInstant(now) } }
    const [row] = await this.#client.outgoingLetterRow.updateManyAndReturn({
      where: { id, OR: [{ status: 'queued' }, died] },
      data: { status: 'sending', attempts: { increment: 1 }, wakeAt: fromInstant(leaseUntil) },
    })
    return row ? outgoingOf(row) : null
  }

  async beginData(id: string, attempt: number, leaseUntil: Instant): Promise<boolean> {
    const { count } = await this.#client.outgoingLetterRow.updateMany({
      where: { id, status: 'sending', attempts: attempt },
      data: { status: 'transmitting', wakeAt: fromInstant(leaseUntil) },
    })
    return count === 1
  }

  async putBack(id: string, attempt: number, failure: string, retryAt: Instant): Promise<void> {
    await this.#client.outgoingLetterRow.updateMany({
      where: { id, status: { in: held }, attempts: attempt },
      data: { status: 'waiting', failure, wakeAt: fromInstant(retryAt) },
    })
  }

  async markSent(id: string, at: Instant): Promise<void> {
    await this.#client.outgoingLetterRow.updateMany({
      where: { id, sentAt: null },
      data: { status: 'sent', sentAt: fromInstant(at), wakeAt: null },
    })
  }

  async markFailed(id: string, failure: string): Promise<void> {
    await this.#client.outgoingLetterRow.updateMany({
      where: { id, status: { in: unsettled } },
      data: { status: 'failed', failure, wakeAt: null },
    })
  }

  async markBounced(stream: string, letter: LetterId, failure: string): Promise<void> {
    await this.#client.outgoingLetterRow.updateMany({
      where: { stream, letter, status: 'sent' },
      data: { status: 'bounced', failure },
    })
  }

  async letter(id: string): Promise<OutgoingLetter | null> {
    const row = await this.#client.outgoingLetterRow.findUnique({ where: { id } })
    return row && outgoingOf(row)
  }

  async troubled(
    overdue: Instant,
    limit: number,
    after?: Pick<OutgoingLetter, 'id' | 'dueAt'>,
  ): Promise<readonly OutgoingLetter[]> {
    const late = { status: { in: unsettled }, dueAt: { lt: fromInstant(overdue) } }
    const rows = await this.#client.outgoingLetterRow.findMany({
      where: {
        OR: [{ status: { in: ['failed', 'bounced'] } }, late],
        ...(after === undefined ? {} : { AND: olderThan(after) }),
      },
      orderBy: [{ dueAt: 'desc' }, { id: 'desc' }],
      take: limit,
    })
    return rows.map(outgoingOf)
  }
}

function olderThan({ id, dueAt }: Pick<OutgoingLetter, 'id' | 'dueAt'>) {
  const at = fromInstant(dueAt)
  return { OR: [{ dueAt: { lt: at } }, { dueAt: at, id: { lt: id } }] }
}
