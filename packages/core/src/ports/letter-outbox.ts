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

export const outgoingStatuses = ['waiting', 'sending', 'sent', 'failed'] as const
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
