import type { FieldsData } from '@kenjiuno/msgreader'
import type { MailHeadFound } from './mail-heads-in.js'
import { msgFields } from './msg-fields.js'
import { msgSender } from './msg-sender.js'
import { msgTexts } from './msg-texts.js'
import { oneLine } from './one-line.js'
import { headerOf } from './transport-headers.js'

/** The heads of a mail that Outlook saved and of the mails attached to it, the outer first. */
export function msgHeads(bytes: Uint8Array, depth: number): readonly MailHeadFound[] {
  const fields = msgFields(bytes)
  return fields === null ? [] : headsOf(fields, depth)
}

function headsOf(found: FieldsData, depth: number): readonly MailHeadFound[] {
  const fields = msgTexts(found)
  const header = (name: string) => headerOf(fields.headers ?? '', name)
  const from = msgSender(fields)?.address?.toLowerCase()
  const messageId = header('message-id') || (fields.messageId ?? '')
  const head =
    from && messageId ? [{ from, messageId, references: oneLine(header('references')) }] : []
  const inside = (fields.attachments ?? []).flatMap(({ innerMsgContentFields }) =>
    depth > 0 && innerMsgContentFields ? headsOf(innerMsgContentFields, depth - 1) : [],
  )
  return [...head, ...inside]
}
