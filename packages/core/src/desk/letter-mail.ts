import type { Mailbox } from '../letters/mail/mail-head.js'
import type { MailTransport } from '../ports/mail-transport.js'

/** How the desk sends letters itself. */
export interface LetterMail {
  readonly transport: MailTransport
  readonly from: Mailbox
  /** Where answers go, if not to the sender. */
  readonly replyTo?: Mailbox
}

/** What the Message-IDs of a sender end in. */
export function domainOf({ address }: Mailbox): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}
