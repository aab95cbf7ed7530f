import type { Instant } from '../calendar/instant.js'
import type { WarningCode } from './warning.js'

export interface MailAddress {
  readonly name?: string
  readonly address?: string
}

/** What the headers of a mail tell of why it came. */
export interface MailTraces {
  /** Message-IDs of the mails that it answers, as it has them. */
  readonly answers?: string
  /** A program sent it in its author's absence. */
  readonly automatic?: boolean
}

/** A mail as read from MIME, a forwarded text or a chat message. Untrusted text throughout. */
export interface Mail extends MailTraces {
  readonly from: MailAddress | null
  readonly subject: string
  /** When its author sent it, where that can be told. */
  readonly sentAt: Instant | null
  /** The other instant that its date may mean (03/04/2026); `sentAt` is the likelier. */
  readonly sentAtAlso?: Instant
  /** When a mailbox got it, as the newest `Received` header or Outlook has it. */
  readonly inMailboxAt?: Instant
  /** The person to answer, where the mail names another than its sender. */
  readonly replyTo?: MailAddress
  /** The date as it was written, for showing where it could not be understood. */
  readonly sentAsWritten?: string
  readonly body: string
  readonly warnings: readonly WarningCode[]
}

/** A handed-over message: the outer mail, and the original inside it if it was forwarded. */
export interface ReadMail {
  readonly outer: Mail
  readonly original: Mail | null
  /** Mails of other people that were handed over with it. */
  readonly others?: readonly Mail[]
  /** Somebody else's mail below words of nobody knows whom, who may only have passed it on. */
  readonly below?: Mail
  /** When the newest mail was sent that the original answers. */
  readonly answersMailOf?: Instant
  /** When the same person wrote first in the thread below the original. */
  readonly wroteFirstAt?: Instant
}
