import type { Instant } from '../../calendar/instant.js'
import type { Append } from '../../ports/event-store.js'
import type { PostRef } from '../../ports/messenger.js'
import {
  type NewNotice,
  type Notice,
  type NoticeKind,
  type NoticeStatus,
  type NoticeStore,
  noticeKinds,
  noticeStatuses,
} from '../../ports/notice-store.js'
import { by } from './by.js'
import { DuplicateKey, MemoryTable } from './memory-table.js'

/** A notice and the time from which a sweep may take it: due, to be tried again, or lease over. */
interface Waiting {
  readonly notice: Notice
  readonly wakeAt: Instant
}

const waiting: readonly NoticeStatus[] = ['planned', 'queued']
const underWay: readonly NoticeStatus[] = ['queued', 'sending']
const unsettled: readonly NoticeStatus[] = ['planned', 'queued', 'sending']
/** A message that went out went out, whatever was thought of it meanwhile. */
const notSent = noticeStatuses.filter((status) => status !== 'sent')
const byWaking = by<Waiting>((row) => [row.wakeAt, row.notice.id])
const byDue = by<Waiting>((row) => [row.notice.dueAt, row.notice.id])

/** Notices with their leases. */
export class MemoryNotices implements NoticeStore {
  readonly #rows = new MemoryTable<Waiting>('notices')
  readonly #keys = new Set<string>()

  /**
   * Cancels and plans as one append says; called by the event store.
   * @throws DuplicateKey when an id is taken under another key; nothing is changed then
   */
  apply(change: Pick<Append, 'stream' | 'plan' | 'cancel'>): void {
    const fresh = this.#unknown(change.plan)
    for (const { notice } of this.#list((it) => it.stream === change.stream)) {
      if (change.cancel.includes(notice.key)) this.#turn(notice.id, waiting, 'cancelled')
    }
    this.#plan(fresh)
  }

  async insert(notices: readonly NewNotice[]): Promise<void> {
    this.#plan(this.#unknown(notices))
  }

  async claimDue(now: Instant, leaseUntil: Instant, limit: number): Promise<readonly Notice[]> {
    const due = this.#rows
      .list((row) => unsettled.includes(row.notice.status) && row.wakeAt <= now, byWaking)
      .slice(0, limit)
    const claimed = due.map((row) => ({ ...row.notice, status: 'queued' as const }))
    for (const notice of claimed) this.#rows.put(notice.id, { notice, wakeAt: leaseUntil })
    return claimed
  }

  async beginDelivery(id: string, now: Instant, leaseUntil: Instant): Promise<Notice | null> {
    const row = this.#rows.get(id)
    if (!row) return null
    const { status, attempts } = row.notice
    const died = status === 'sending' && row.wakeAt <= now
    if (status !== 'queued' && !died) return null
    const notice: Notice = { ...row.notice, status: 'sending', attempts: attempts + 1 }
    this.#rows.put(id, { notice, wakeAt: leaseUntil })
    return notice
  }

  async markPosted(id: string, post: PostRef): Promise<void> {
    const row = this.#rows.get(id)
    if (row) this.#rows.put(id, { ...row, notice: { ...row.notice, post } })
  }

  async markSent(id: string, at: Instant, post: PostRef | null): Promise<void> {
    this.#turn(id, notSent, 'sent', { sentAt: at, ...(post && { post }) })
  }

  async putBack(id: string, failure: string, retryAt: Instant): Promise<void> {
    this.#turn(id, underWay, 'planned', { failure }, retryAt)
  }

  async markFailed(id: string, failure: string): Promise<void> {
    this.#turn(id, unsettled, 'failed', { failure })
  }

  async markSuperseded(id: string): Promise<void> {
    this.#turn(id, [...waiting, 'sending'], 'superseded')
  }

  async notice(id: string): Promise<Notice | null> {
    return this.#rows.get(id)?.notice ?? null
  }

  async noticesOf(stream: string): Promise<readonly Notice[]> {
    return this.#list((it) => it.stream === stream).map((row) => row.notice)
  }

  async failedNotices(limit: number): Promise<readonly Notice[]> {
    const failed = this.#list((it) => it.status === 'failed')
    return failed.slice(0, limit).map((row) => row.notice)
  }

  async nextDueAt(kinds = noticeKinds as readonly NoticeKind[]): Promise<Instant | null> {
    const isMeant = ({ kind, status }: Notice) => unsettled.includes(status) && kinds.includes(kind)
    const rows = this.#rows.list((row) => isMeant(row.notice), byWaking)
    return rows[0]?.wakeAt ?? null
  }

  #list(passes: (notice: Notice) => boolean): Waiting[] {
    return this.#rows.list((row) => passes(row.notice), byDue)
  }

  #plan(fresh: readonly NewNotice[]): void {
    for (const notice of fresh) {
      this.#keys.add(notice.key)
      const row: Waiting = {
        notice: { ...notice, status: 'planned', attempts: 0 },
        wakeAt: notice.dueAt,
      }
      this.#rows.insert(notice.id, row)
    }
  }

  /** The first notice of each key that is not known yet. */
  #unknown(plan: readonly NewNotice[]): readonly NewNotice[] {
    const fresh = new Map<string, NewNotice>()
    for (const notice of plan) {
      if (!this.#keys.has(notice.key) && !fresh.has(notice.key)) fresh.set(notice.key, notice)
    }
    const ids = [...fresh.values()].map((notice) => notice.id)
    if (new Set(ids).size < ids.length || ids.some((id) => this.#rows.has(id))) {
      throw new DuplicateKey('notices')
    }
    return [...fresh.values()]
  }

  #turn(
    id: string,
    from: readonly NoticeStatus[],
    status: NoticeStatus,
    change: Partial<Notice> = {},
    wakeAt?: Instant,
  ): void {
    const row = this.#rows.get(id)
    if (!row || !from.includes(row.notice.status)) return
    const notice = { ...row.notice, ...change, status }
    this.#rows.put(id, { notice, wakeAt: wakeAt ?? row.wakeAt })
  }
}
