import { type Instant, toInstant } from '../../calendar/instant.js'
import type { NoticeRow } from '../../generated/prisma/client.js'
import type { PostRef } from '../../ports/messenger.js'
import type {
  NewNotice,
  Notice,
  NoticeKind,
  NoticeStatus,
  NoticeStore,
} from '../../ports/notice-store.js'
import { insertNotices } from './insert-notices.js'
import { noticeOf } from './notice-mapper.js'
import type { Client } from './open-client.js'
import { fromInstant } from './times.js'

const underWay: NoticeStatus[] = ['queued', 'sending']
const unsettled: NoticeStatus[] = ['planned', 'queued', 'sending']
const byDue = [{ dueAt: 'asc' }, { id: 'asc' }] as const

/**
 * Notices with their leases, in the table `notices`. `wake_at` is the time from which a sweep may
 * take one (due, to be tried again, lease over) and null once it is settled, so that one partial
 * index answers every sweep however many notices were sent before.
 */
export class PrismaNotices implements NoticeStore {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  async insert(notices: readonly NewNotice[]): Promise<void> {
    await this.#client.$executeRaw(insertNotices(notices))
  }

  async claimDue(now: Instant, leaseUntil: Instant, limit: number): Promise<readonly Notice[]> {
    const rows = await this.#client.$queryRaw<NoticeRow[]>`
      WITH due AS (
        SELECT id, wake_at FROM notices
        WHERE wake_at <= ${now}::timestamptz
        ORDER BY wake_at, id
        LIMIT ${limit}::int
        FOR UPDATE SKIP LOCKED
      ),
      claimed AS (
        UPDATE notices SET status = 'queued', wake_at = ${leaseUntil}::timestamptz
        FROM due WHERE notices.id = due.id
        RETURNING notices.*, due.wake_at AS waited_since
      )
      SELECT id, key, stream, kind, stage, recipient, platform, due_at AS "dueAt", status,
        wake_at AS "wakeAt", attempts, sent_at AS "sentAt", post, failure
      FROM claimed ORDER BY waited_since, id`
    return rows.map(noticeOf)
  }

  async beginDelivery(id: string, now: Instant, leaseUntil: Instant): Promise<Notice | null> {
    const died = { status: 'sending', wakeAt: { lte: fromInstant(now) } }
    const [row] = await this.#client.noticeRow.updateManyAndReturn({
      where: { id, OR: [{ status: 'queued' }, died] },
      data: { status: 'sending', attempts: { increment: 1 }, wakeAt: fromInstant(leaseUntil) },
    })
    return row ? noticeOf(row) : null
  }

  async markPosted(id: string, post: PostRef): Promise<void> {
    await this.#client.noticeRow.updateMany({ where: { id }, data: { post: { ...post } } })
  }

  async markSent(id: string, at: Instant, post: PostRef | null): Promise<void> {
    await this.#client.noticeRow.updateMany({
      where: { id, status: { not: 'sent' } },
      data: {
        status: 'sent',
        sentAt: fromInstant(at),
        wakeAt: null,
        ...(post && { post: { ...post } }),
      },
    })
  }

  async putBack(id: string, failure: string, retryAt: Instant): Promise<void> {
    await this.#client.noticeRow.updateMany({
      where: { id, status: { in: underWay } },
      data: { status: 'planned', failure, wakeAt: fromInstant(retryAt) },
    })
  }

  async markFailed(id: string, failure: string): Promise<void> {
    await this.#client.noticeRow.updateMany({
      where: { id, status: { in: unsettled } },
      data: { status: 'failed', failure, wakeAt: null },
    })
  }

  /** Locks in the order of ids, as a cancelling append does, so that the two never deadlock. */
  async markSuperseded(id: string): Promise<void> {
    await this.#client.$executeRaw`
      UPDATE notices SET status = 'superseded', wake_at = NULL
      WHERE id = ${id} AND status IN ('planned', 'queued', 'sending')`
  }

  async notice(id: string): Promise<Notice | null> {
    const row = await this.#client.noticeRow.findUnique({ where: { id } })
    return row && noticeOf(row)
  }

  async noticesOf(stream: string): Promise<readonly Notice[]> {
    const rows = await this.#client.noticeRow.findMany({ where: { stream }, orderBy: [...byDue] })
    return rows.map(noticeOf)
  }

  async failedNotices(limit: number): Promise<readonly Notice[]> {
    const rows = await this.#client.noticeRow.findMany({
      where: { status: 'failed' },
      orderBy: [...byDue],
      take: limit,
    })
    return rows.map(noticeOf)
  }

  async nextDueAt(kinds?: readonly NoticeKind[]): Promise<Instant | null> {
    const next = await this.#client.noticeRow.findFirst({
      where: { wakeAt: { not: null }, ...(kinds && { kind: { in: [...kinds] } }) },
      orderBy: { wakeAt: 'asc' },
      select: { wakeAt: true },
    })
    return next?.wakeAt ? toInstant(next.wakeAt) : null
  }
}
