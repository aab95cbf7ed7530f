import type { Instant } from '../calendar/instant.js'
import type { LetterId } from '../requests/request-letter.js'
import type { ItemId } from '../vault/ids.js'

/** A released letter that the desk's own mail server is to send, once. */
export interface NewOutgoingLetter {
  readonly id: string
  /** Reference of the request; with `letter` unique for ever. */
  readonly stream: string
  readonly letter: LetterId
  /** The frozen letter, sealed in the requester's folder: see `letters/outgoing-letter.ts`. */
  readonly content: ItemId
  readonly dueAt: Instant
}

export const outgoingStatuses = [
  'waiting',
  'queued',
  'sending',
  'transmitting',
  'interrupted',
  'sent',
  'failed',
  'bounced',
] as const
/**
 * `sending`: talking to the mail server, nothing has left. `transmitting`: the message may have
 * left. `interrupted`: it was being transmitted by somebody who has not been heard of since, so
 * nobody knows whether it went: it is never sent again.
 */
export type OutgoingStatus = (typeof outgoingStatuses)[number]

/** A row of the outbox. It names nobody: who it goes to and what it says is in the vault. */
export interface OutgoingLetter extends NewOutgoingLetter {
  readonly status: OutgoingStatus
  /** Times a sending was begun. */
  readonly attempts: number
  readonly sentAt?: Instant
  /** What went wrong last: a code, such as `smtp-550`. */
  readonly failure?: string
}

/** Letters that wait to be sent, and what became of them. Rows come in with an append. */
export interface LetterOutbox {
  /**
   * Takes what is due for the queue: letters that wait, and those whose lease ran out. Of those,
   * one that was being transmitted comes as `interrupted`. Two sweeps at once never get the same.
   */
  claimDue(now: Instant, leaseUntil: Instant, limit: number): Promise<readonly OutgoingLetter[]>
  /**
   * Begins a sending: one caller gets the letter, while it is queued or its last sending's lease
   * ran out before anything left. `null` for everybody else.
   */
  begin(id: string, now: Instant, leaseUntil: Instant): Promise<OutgoingLetter | null>
  /**
   * Notes, before the first byte, that the message may leave from now on.
   * @param attempt the `attempts` that `begin` answered with
   * @returns whether this attempt still has the letter; it must send nothing otherwise
   */
  beginData(id: string, attempt: number, leaseUntil: Instant): Promise<boolean>
  /** Puts a letter back to be tried from `retryAt`, if this attempt still has it. */
  putBack(id: string, attempt: number, failure: string, retryAt: Instant): Promise<void>
  /** Whatever was thought of it meanwhile. */
  markSent(id: string, at: Instant): Promise<void>
  /** Settles a letter that was not sent, or of which nobody knows. */
  markFailed(id: string, failure: string): Promise<void>
  /** A letter that was sent came back. */
  markBounced(stream: string, letter: LetterId, failure: string): Promise<void>
  letter(id: string): Promise<OutgoingLetter | null>
  /**
   * Letters that failed or came back, and those due before `overdue` that still wait, the newest
   * first. @param after the last one of the page before
   */
  troubled(
    overdue: Instant,
    limit: number,
    after?: Pick<OutgoingLetter, 'id' | 'dueAt'>,
  ): Promise<readonly OutgoingLetter[]>
}
