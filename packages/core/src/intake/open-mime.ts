import type { Address, Attachment, Email } from 'postal-mime'
import { emailBody } from './email-body.js'
import type { MailAddress } from './mail.js'
import { mailTraces } from './mail-traces.js'
import { readMailbox } from './mailbox.js'
import { repairedCharset, withUtf7 } from './mime-charset.js'
import { oneLine } from './one-line.js'
import { openMsgLater } from './open-msg-later.js'
import type { OpenedMail } from './opened-mail.js'
import { type ParsedMime, parseMime } from './parse-mime.js'
import type { ReadingContext } from './read-text.js'
import { signedContent } from './signed-content.js'
import { isMimeFile, isMsgFile } from './source-kind.js'
import { type WarningCode, warnIf } from './warning.js'
import { readWrittenDate } from './written-date.js'

/** Opens a mail from its MIME source; null where it cannot be parsed at all. */
export async function openMime(
  bytes: Uint8Array,
  context: ReadingContext,
): Promise<OpenedMail | null> {
  const parsed = await parse(bytes)
  if (!parsed) return null
  const { email } = parsed
  const mails = email.attachments.flatMap((part) => attachedMail(part, context) ?? [])
  return { outer: outerMail(email, context), attached: mails }
}

async function parse(bytes: Uint8Array): Promise<ParsedMime | null> {
  const outer = await parseMime(bytes)
  if (outer === null) return null
  const signed = isSigned(outer.email) ? signedContent(bytes) : null
  const parsed = signed ? await parseMime(signed) : outer
  if (parsed === null) return null
  const { source, email } = parsed
  const repaired = repairedCharset(source, email)
  return repaired ? await parseMime(repaired) : { ...parsed, email: withUtf7(source, email) }
}

/** Looked for in its source only where it says so. */
function isSigned({ headers }: Email): boolean {
  return headers.some(({ key, value }) => key === 'content-type' && /signed-data/i.test(value))
}

function outerMail(email: Email, context: ReadingContext): OpenedMail['outer'] {
  const body = emailBody(email)
  const senders = email.headers.filter(({ key }) => key === 'from').length
  return {
    from: mailAddress(email.from) ?? mailAddress(email.sender),
    replyTo: mailAddress(email.replyTo?.[0]) ?? rewritten(email),
    subject: oneLine(email.subject ?? ''),
    body: body.text,
    ...mailTraces((name) => email.headers.find(({ key }) => key === name)?.value ?? ''),
    ...sentAt(email, context, [...body.warnings, ...warnIf(senders > 1, 'several-senders')]),
  }
}

/** The `Date` header, or else the newest `Received`: the day it reached the first mailbox of ours. */
function sentAt(email: Email, { zone }: ReadingContext, warnings: readonly WarningCode[]) {
  const header = (name: string) => email.headers.find(({ key }) => key === name)?.value ?? ''
  const written = oneLine(header('date'))
  const { at, also, warnings: doubts } = readWrittenDate(written, zone, ['en'])
  const received = readWrittenDate(header('received').split(';').at(-1) ?? '', zone, ['en']).at
  const dates = {
    sentAt: at ?? received,
    ...(also ? { sentAtAlso: also } : {}),
    ...(received ? { inMailboxAt: received } : {}),
    ...(written ? { sentAsWritten: written } : {}),
  }
  const missing = received ? warnIf(true, 'date-from-received') : written ? doubts : []
  return { ...dates, warnings: [...warnings, ...(at ? doubts : missing)] }
}

/** A mailing list that writes in its own name keeps the author's beside it. */
function rewritten({ headers }: Email): MailAddress | null {
  const found = headers.find(({ key }) => /^x-original-(?:from|sender)$/.test(key))
  return found ? readMailbox(found.value) : null
}

function mailAddress(address: Address | undefined): MailAddress | null {
  const mailbox = address?.group ? address.group[0] : address
  const name = oneLine(mailbox?.name ?? '').replace(/[<>]/g, '')
  if (!mailbox?.address) return name ? { name } : null
  return readMailbox(`${name} <${mailbox.address}>`)
}

/** Mails are attached as such, or as files with the ending of a mail. */
function attachedMail(part: Attachment, context: ReadingContext): OpenedMail['attached'] | null {
  const { content, mimeType, filename } = part
  if (typeof content === 'string' || !content) return null
  const bytes = new Uint8Array(content)
  if (isMsgFile(filename ?? '', mimeType)) return [() => openMsgLater(bytes, context)]
  if (!isMimeFile(filename ?? '', mimeType)) return null
  return [() => openMime(bytes, context)]
}
