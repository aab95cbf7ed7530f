import type { Instant } from '../../calendar/instant.js'
import type { Append } from '../../ports/event-store.js'
import type { LetterOutbox, OutgoingLetter, OutgoingStatus } from '../../ports/letter-outbox.js'
import type { LetterId } from '../../requests/request-letter.js'
import { by } from './by.js'
import { MemoryTable } from './memory-table.js'

/** A letter, and the time from which a sweep may take it; null once it is settled. */
interface Waiting {
  readonly letter: OutgoingLetter
  readonly wakeAt: Instant | null
}

const held: readonly OutgoingStatus[] = ['queued', 'sending', 'transmitting']
const unsettled: readonly OutgoingStatus[] = ['waiting', ...held, 'interrupted']
const byWaking = by<Waiting>((row) => [row.wakeAt ?? '', row.letter.id])
const byDue = by<Waiting>((row) => [row.letter.dueAt, row.letter.id])

/** Letters to send, each of a request once for ever. */
export class MemoryOutbox implements LetterOutbox {
  readonly #rows = new MemoryTable<Waiting>('letter_outbox')

  /** Takes what one append lets go; called by the event store. */
  apply({ outgoing = [] }: Pick<Append, 'outgoing'>): void {
    for (const letter of outgoing) {
      if (this.#of(letter.stream, letter.letter) !== undefined) continue
      const row: Waiting = {
        letter: { ...letter, status: 'waiting', attempts: 0 },
        wakeAt: letter.dueAt,
      }
      this.#rows.put(letter.id, row)
    }
  }

  async claimDue(
    now: Instant,
    leaseUntil: Instant,
    limit: number,
  ): Promise<readonly OutgoingLetter[]> {
    const due = this.#rows.list(({ wakeAt }) => wakeAt !== null && wakeAt <= now, byWaking)
    return due.slice(0, limit).map(({ letter }) => {
      const left = letter.status === 'transmitting' || letter.status === 'interrupted'
      return this.#put({ ...letter, status: left ? 'interrupted' : 'queued' }, leaseUntil)
    })
  }

  async begin(id: string, now: Instant, leaseUntil: Instant): Promise<OutgoingLetter | null> {
    const row = this.#rows.get(id)
    if (row === null || row.wakeAt === null) return null
    const { letter, wakeAt } = row
    const died = letter.status === 'sending' && wakeAt <= now
    if (letter.status !== 'queued' && !died) return null
    return this.#put({ ...letter, status: 'sending', attempts: letter.attempts + 1 }, leaseUntil)
  }

  async beginData(id: string, attempt: number, leaseUntil: Instant): Promise<boolean> {
    const letter = this.#rows.get(id)?.letter
    if (letter?.status !== 'sending' || letter.attempts !== attempt) return false
    this.#put({ ...letter, status: 'transmitting' }, leaseUntil)
    return true
  }

  async putBack(id: string, attempt: number, failure: string, retryAt: Instant): Promise<void> {
    const letter = this.#rows.get(id)?.letter
    if (letter === undefined || letter.attempts !== attempt) return
    if (held.includes(letter.status)) this.#put({ ...letter, status: 'waiting', failure }, retryAt)
  }

  async markSent(id: string, at: Instant): Promise<void> {
    const letter = this.#rows.get(id)?.letter
    if (letter === undefined || letter.sentAt !== undefined) return
    this.#put({ ...letter, status: 'sent', sentAt: at }, null)
  }

  async markFailed(id: string, failure: string): Promise<void> {
    const letter = this.#rows.get(id)?.letter
    if (letter === undefined || !unsettled.includes(letter.status)) return
    this.#put({ ...letter, status: 'failed', failure }, null)
  }

  async markBounced(stream: string, letter: LetterId, failure: string): Promise<void> {
    const row = this.#of(stream, letter)
    if (row?.letter.status === 'sent')
      this.#put({ ...row.letter, status: 'bounced', failure }, null)
  }

  async letter(id: string): Promise<OutgoingLetter | null> {
    return this.#rows.get(id)?.letter ?? null
  }

  async troubled(
    overdue: Instant,
    limit: number,
    after?: Pick<OutgoingLetter, 'id' | 'dueAt'>,
  ): Promise<readonly OutgoingLetter[]> {
    const rows = this.#rows.list(
      ({ letter: { status, dueAt } }) =>
        status === 'failed' ||
        status === 'bounced' ||
        (unsettled.includes(status) && dueAt < overdue),
      byDue,
    )
    const newest = rows.map(({ letter }) => letter).reverse()
    const from = newest.findIndex(({ id }) => id === after?.id) + 1
    return newest.slice(from, from + limit)
  }

  #of(stream: string, letter: LetterId): Waiting | undefined {
    const isIt = ({ letter: one }: Waiting) => one.stream === stream && one.letter === letter
    return this.#rows.list(isIt, byDue)[0]
  }

  #put(letter: OutgoingLetter, wakeAt: Instant | null): OutgoingLetter {
    this.#rows.put(letter.id, { letter, wakeAt })
    return letter
  }
}
