import EmailForwardParser from 'email-forward-parser'
import type { MailAddress } from './mail.js'
import { readMailbox } from './mailbox.js'

/** A forwarded original as `email-forward-parser` sees it. */
export interface LibraryForward {
  readonly note: string
  readonly from: MailAddress | null
  readonly subject: string
  readonly date: string
  readonly body: string
}

/** Above this its time grows beyond what one message may take: it is quadratic in many inputs. */
const maxLength = 20_000
const maxLineLength = 1_000

const parser = new EmailForwardParser()

/**
 * The forwarded mail in a calm text through `email-forward-parser`, for the forms that have no
 * header lines of their own (one-line headers of Yahoo and others).
 * @returns null where it finds no sender, or where the text is too long for it
 */
export function libraryForward(text: string): LibraryForward | null {
  const tooLong =
    text.length > maxLength || text.split('\n').some((line) => line.length > maxLineLength)
  if (tooLong || !text.includes('@')) return null
  // Without an outer subject that says so it looks for few clients only; an empty one leaves
  // the original's own subject to be found.
  const { forwarded, message, email } = parser.read(text, 'Fwd: ')
  const written = `${email.from.name ?? ''} <${email.from.address ?? ''}>`
  const from = forwarded && email.from.address ? readMailbox(written) : null
  if (!from || email.body === undefined) return null
  return {
    note: message ?? '',
    from,
    subject: email.subject ?? '',
    date: email.date ?? '',
    body: email.body,
  }
}
