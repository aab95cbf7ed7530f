import MsgReaderModule, { type FieldsData } from '@kenjiuno/msgreader'
import { codepageName } from './codepage.js'
import { htmlText } from './html-text.js'
import type { MailAddress } from './mail.js'
import { mailTraces } from './mail-traces.js'
import { readMailbox } from './mailbox.js'
import { oneLine } from './one-line.js'
import type { OpenedMail } from './opened-mail.js'
import type { ReadingContext } from './read-text.js'
import { isMsg } from './source-kind.js'
import { headerOf } from './transport-headers.js'
import { type WarningCode, warnIf } from './warning.js'
import { readWrittenDate } from './written-date.js'

// The package is CommonJS without an `exports` map: its default export is one level down.
const MsgReader = 'default' in MsgReaderModule ? MsgReaderModule.default : MsgReaderModule

/** Opens a mail that Outlook saved (`.msg`); null where it cannot be parsed or holds no mail. */
export function openMsg(bytes: Uint8Array, context: ReadingContext): OpenedMail | null {
  if (!isMsg(bytes)) return null
  try {
    const fields = parse(bytes)
    return fields.error || !fields.messageClass ? null : openFields(fields, context)
  } catch {
    // A damaged file; the caller makes a ticket of it all the same.
    return null
  }
}

/** Texts that are not Unicode stand in the code page that the file itself names. */
function parse(bytes: Uint8Array): FieldsData {
  const reader = new MsgReader(new Uint8Array(bytes).buffer)
  const fields = reader.getFileData()
  const ansiEncoding = codepageName(fields.messageCodepage ?? fields.internetCodepage)
  if (!ansiEncoding) return fields
  reader.parserConfig = { ansiEncoding }
  return reader.getFileData()
}

function openFields(found: FieldsData, context: ReadingContext): OpenedMail {
  const fields = { ...found, ...textsOf(found) }
  const inside = (fields.attachments ?? []).flatMap((part) =>
    part.innerMsgContent && part.innerMsgContentFields ? [part.innerMsgContentFields] : [],
  )
  const others = (fields.attachments ?? []).length > inside.length
  const isEncrypted = /smime(?!\.multipartsigned)/i.test(fields.messageClass ?? '')
  const body = bodyOf(fields)
  const warnings = [...warnIf(isEncrypted, 'encrypted'), ...warnIf(others, 'attachments')]
  const outer = {
    from: senderOf(fields),
    replyTo: readMailbox(headerOf(fields.headers ?? '', 'reply-to')),
    subject: oneLine(fields.subject ?? ''),
    body,
    ...mailTraces((name) => headerOf(fields.headers ?? '', name)),
    ...datesOf(fields, context, warnings),
  }
  return {
    outer,
    attached: inside.map((one) => async () => openFields(one, context)),
  }
}

const texts = [
  'subject',
  'body',
  'bodyHtml',
  'headers',
  'messageClass',
  'senderName',
  'senderEmail',
  'senderSmtpAddress',
  'sentRepresentingSmtpAddress',
  'creatorSMTPAddress',
  'clientSubmitTime',
  'messageDeliveryTime',
] as const

/** A damaged file may have numbers where texts belong. */
function textsOf(fields: FieldsData): Partial<Record<(typeof texts)[number], string>> {
  return Object.fromEntries(
    texts.map((name) => [name, typeof fields[name] === 'string' ? fields[name] : '']),
  )
}

function bodyOf({ body, bodyHtml, html, internetCodepage }: FieldsData): string {
  if (body && body.trim() !== '') return body
  const encoding = codepageName(internetCodepage) ?? 'utf-8'
  return htmlText(bodyHtml ?? (html ? decode(html, encoding) : '')).text
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

/** Inside one Exchange organisation the sender is a directory path, and the address elsewhere. */
function senderOf(fields: FieldsData): MailAddress | null {
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

function datesOf(
  { headers = '', clientSubmitTime, messageDeliveryTime }: FieldsData,
  { zone }: ReadingContext,
  warnings: readonly WarningCode[],
) {
  const written = oneLine(headerOf(headers, 'date') || (clientSubmitTime ?? ''))
  const sent = readWrittenDate(written, zone, ['en'])
  const delivered = readWrittenDate(messageDeliveryTime ?? '', zone, ['en']).at
  const instead = warnIf(!sent.at && delivered !== null, 'date-from-received')
  return {
    sentAt: sent.at ?? delivered,
    ...(delivered ? { inMailboxAt: delivered } : {}),
    ...(written ? { sentAsWritten: written } : {}),
    warnings: [...warnings, ...(sent.at ? sent.warnings : instead)],
  }
}
