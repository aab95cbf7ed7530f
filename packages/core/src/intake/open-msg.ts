import type { FieldsData } from '@kenjiuno/msgreader'
import { codepageName } from './codepage.js'
import { htmlText } from './html-text.js'
import { mailTraces } from './mail-traces.js'
import { readMailbox } from './mailbox.js'
import { msgFields } from './msg-fields.js'
import { msgSender } from './msg-sender.js'
import { msgTexts } from './msg-texts.js'
import { oneLine } from './one-line.js'
import type { OpenedMail } from './opened-mail.js'
import type { ReadingContext } from './read-text.js'
import { headerOf } from './transport-headers.js'
import { type WarningCode, warnIf } from './warning.js'
import { readWrittenDate } from './written-date.js'

/** Opens a mail that Outlook saved (`.msg`); null where it cannot be parsed or holds no mail. */
export function openMsg(bytes: Uint8Array, context: ReadingContext): OpenedMail | null {
  const fields = msgFields(bytes)
  return fields === null ? null : openFields(fields, context)
}

function openFields(found: FieldsData, context: ReadingContext): OpenedMail {
  const fields = msgTexts(found)
  const inside = (fields.attachments ?? []).flatMap((part) =>
    part.innerMsgContent && part.innerMsgContentFields ? [part.innerMsgContentFields] : [],
  )
  const others = (fields.attachments ?? []).length > inside.length
  const isEncrypted = /smime(?!\.multipartsigned)/i.test(fields.messageClass ?? '')
  const body = bodyOf(fields)
  const warnings = [...warnIf(isEncrypted, 'encrypted'), ...warnIf(others, 'attachments')]
  const outer = {
    from: msgSender(fields),
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
