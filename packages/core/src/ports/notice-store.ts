import type { Instant } from '../calendar/instant.js'
import type { Platform } from '../people/member.js'
import type { PostRef } from './messenger.js'

export const noticeKinds = ['card', 'reminder', 'warning', 'refresh', 'room'] as const
/**
 * `card`: show the request or breach somewhere. `reminder`: a stage of a ladder. `warning`: a stage
 * of a breach's clock, due to the minute. `refresh`: redraw a card. `room`: a step in keeping the
 * room of a breach.
 */
export type NoticeKind = (typeof noticeKinds)[number]

/** Something to be said once, to one recipient. */
export interface NewNotice {
  readonly id: string
  /** Unique for ever: stream, stage, recipient, cycle. */
  readonly key: string
  readonly stream: string
  readonly kind: NoticeKind
  /** Which card or which stage of the ladder; for a refresh, the id of the notice to redraw. */
  readonly stage: string
  /** `member:anna`, `channel:desk`, or a channel by its id on the platform. */
  readonly recipient: string
  readonly platform: Platform
  readonly dueAt: Instant
}

export const noticeStatuses = [
  'planned',
  'queued',
  'sending',
  'sent',
  'failed',
  'cancelled',
  'superseded',
] as const
export type NoticeStatus = (typeof noticeStatuses)[number]

export interface Notice extends NewNotice {
  readonly status: NoticeStatus
  /** Times a delivery was begun. */
  readonly attempts: number
  readonly sentAt?: Instant
  readonly post?: PostRef
  /** The platform's error code of the last failure. */
  readonly failure?: string
}

export interface NoticeStore {
  /** Inserts notices outside an append; one whose key exists is left as it is. */
  insert(notices: readonly NewNotice[]): Promise<void>
  /**
   * Takes due notices for the queue: planned ones, and those whose lease ran out. Two sweeps at
   * once never get the same one (`FOR UPDATE SKIP LOCKED`).
   */
  claimDue(now: Instant, leaseUntil: Instant, limit: number): Promise<readonly Notice[]>
  /**
   * Begins a delivery: only one caller gets the notice, and only while it is queued or its last
   * delivery's lease ran out. `attempts` above 1 in the answer means an earlier try may have
   * got through.
   */
  beginDelivery(id: string, now: Instant, leaseUntil: Instant): Promise<Notice | null>
  /**
   * Remembers the post of a notice whose delivery goes on: whoever takes it up after an interruption
   * posts nothing a second time.
   */
  markPosted(id: string, post: PostRef): Promise<void>
  markSent(id: string, at: Instant, post: PostRef | null): Promise<void>
  /** Puts a notice back to be tried from `retryAt`. */
  putBack(id: string, failure: string, retryAt: Instant): Promise<void>
  /** Gives a notice up; shown to the DPO. */
  markFailed(id: string, failure: string): Promise<void>
  /** Ends a notice that is waiting or being delivered, because it is not needed any more. */
  markSuperseded(id: string): Promise<void>
  notice(id: string): Promise<Notice | null>
  noticesOf(stream: string): Promise<readonly Notice[]>
  failedNotices(limit: number): Promise<readonly Notice[]>
  /** When the next waiting notice is due, of these kinds or of any. */
  nextDueAt(kinds?: readonly NoticeKind[]): Promise<Instant | null>
}
