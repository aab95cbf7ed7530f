import type { Instant } from '../../calendar/instant.js'
import type { ItemId } from '../../vault/ids.js'

/** Somebody with a mailbox. */
export interface Mailbox {
  readonly name: string | null
  readonly address: string
}

/** What a letter's mail says beside the letter itself. */
export interface MailHead {
  readonly from: Mailbox
  readonly replyTo?: Mailbox
  /** See `messageIdOf`. */
  readonly messageId: string
  readonly date: Instant
  /** Message-ID of the requester's mail, so that the answer stands below it. */
  readonly inReplyTo?: string
  /** Message-IDs of the conversation, the oldest first. */
  readonly references?: readonly string[]
  /** A draft: mail programs open it ready to be sent (`X-Unsent: 1`). */
  readonly unsent?: boolean
  /** The attachments' contents. */
  readonly files?: ReadonlyMap<ItemId, Uint8Array>
}
