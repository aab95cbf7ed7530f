import type { FieldsData } from '@kenjiuno/msgreader'
import type { MailAddress } from './mail.js'
import { readMailbox } from './mailbox.js'
import { oneLine } from './one-line.js'
import { headerOf } from './transport-headers.js'

/** Who wrote a mail that Outlook saved. Inside one Exchange organisation the sender is a directory path, and the address elsewhere. */
export function msgSender(fields: FieldsData): MailAddress | null {
  const written = readMailbox(headerOf(fields.headers ?? '', 'from'))
  if (written?.address) return written
  const address = [
    fields.senderSmtpAddress,
    fields.senderEmail,
    fields.sentRepresentingSmtpAddress,
    fields.creatorSMTPAddress,
  ].find((one) => one?.includes('@'))
  const name = oneLine(fields.senderName ?? '')
  return readMailbox(address ? `${name} <${address}>` : name)
}
