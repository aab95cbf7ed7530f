import PostalMime, { type Address, type Email } from 'postal-mime'
import { type EmailBody, emailBody } from './email-body.js'
import type { Mail, MailAddress, ReadMail } from './mail.js'
import { readMailbox } from './mailbox.js'
import { repairedCharset } from './mime-charset.js'
import { oneLine } from './one-line.js'
import { type ReadingContext, readText } from './read-text.js'
import { sideOf } from './sides.js'
import { readSubject } from './subject-prefix.js'
import { type WarningCode, warnIf } from './warning.js'
import { readWrittenDate } from './written-date.js'

const maxDepth = 5

/**
 * Reads a mail from its MIME source (`.eml`). Total: what cannot be read is left empty and named
 * in the warnings; a date that cannot be understood is null, never the present.
 */
export async function readMime(bytes: Uint8Array, context: ReadingContext): Promise<ReadMail> {
  return readLevel(bytes, context, maxDepth)
}

async function readLevel(
  bytes: Uint8Array,
  context: ReadingContext,
  depth: number,
): Promise<ReadMail> {
  const email = await parse(bytes)
  if (!email) return { outer: unreadable(), original: null }
  const outer = outerMail(email, emailBody(email), context)
  const read = readText(outer, context)
  const attached = depth > 0 ? await readAttached(email, context, depth - 1) : null
  return attached && !read.original ? withAttached(read, attached, context) : read
}

async function parse(bytes: Uint8Array): Promise<Email | null> {
  try {
    const options = { forceRfc822Attachments: true, maxNestingDepth: 50 }
    const email = await PostalMime.parse(bytes, options)
    const repaired = repairedCharset(bytes, email)
    return repaired ? await PostalMime.parse(repaired, options) : email
  } catch {
    // It rejects what goes beyond its limits; the caller makes a ticket of it all the same.
    return null
  }
}

function unreadable(): Mail {
  return { from: null, subject: '', sentAt: null, body: '', warnings: ['unreadable'] }
}

function outerMail(email: Email, body: EmailBody, context: ReadingContext) {
  const senders = email.headers.filter(({ key }) => key === 'from').length
  return {
    from: mailAddress(email.from) ?? mailAddress(email.sender),
    replyTo: mailAddress(email.replyTo?.[0]),
    subject: oneLine(email.subject ?? ''),
    body: body.text,
    ...sentAt(email, context, [...body.warnings, ...warnIf(senders > 1, 'several-senders')]),
  }
}

/** The `Date` header, or else the newest `Received`: the day it reached the first mailbox of ours. */
function sentAt(email: Email, { zone }: ReadingContext, warnings: readonly WarningCode[]) {
  const header = (name: string) => email.headers.find(({ key }) => key === name)?.value ?? ''
  const written = oneLine(header('date'))
  const date = readWrittenDate(written, zone, ['en'])
  const asWritten = written ? { sentAsWritten: written } : {}
  if (date.at) return { sentAt: date.at, ...asWritten, warnings: [...warnings, ...date.warnings] }
  const received = readWrittenDate(header('received').split(';').at(-1) ?? '', zone, ['en'])
  const missing = written ? date.warnings : []
  const instead = received.at ? warnIf(true, 'date-from-received') : missing
  return { sentAt: received.at, ...asWritten, warnings: [...warnings, ...instead] }
}

function mailAddress(address: Address | undefined): MailAddress | null {
  const mailbox = address?.group ? address.group[0] : address
  const name = oneLine(mailbox?.name ?? '').replace(/[<>]/g, '')
  if (!mailbox?.address) return name ? { name } : null
  return readMailbox(`${name} <${mailbox.address}>`)
}

async function readAttached(
  email: Email,
  context: ReadingContext,
  depth: number,
): Promise<{ readonly read: ReadMail; readonly count: number } | null> {
  const parts = email.attachments.filter(({ mimeType }) => mimeType === 'message/rfc822')
  const content = parts[0]?.content
  if (content === undefined || typeof content === 'string') return null
  return { read: await readLevel(new Uint8Array(content), context, depth), count: parts.length }
}

/** A mail passed on as an attachment is the original, unless an outside sender only adds it. */
function withAttached(
  read: ReadMail,
  attached: { readonly read: ReadMail; readonly count: number },
  { domains }: ReadingContext,
): ReadMail {
  const { outer } = read
  const original = attached.read.original ?? attached.read.outer
  const adds =
    sideOf(outer.from, domains) === 'outside' &&
    (sideOf(original.from, domains) !== 'outside' ||
      (outer.body !== '' && readSubject(outer.subject).kind !== 'forward'))
  if (adds) return { ...read, outer: { ...outer, warnings: [...outer.warnings, 'attachments'] } }
  const several = warnIf(attached.count > 1, 'several-mails')
  return { ...read, original: { ...original, warnings: [...original.warnings, ...several] } }
}
