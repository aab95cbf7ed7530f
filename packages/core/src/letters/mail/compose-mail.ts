import MailComposer from 'nodemailer/lib/mail-composer'
import { oneLine } from '../../intake/one-line.js'
import type { OutgoingContent } from '../outgoing-letter.js'
import type { Mailbox, MailHead } from './mail-head.js'
import { messageIdsIn } from './message-ids-in.js'
import { subjectWith } from './subject-with.js'

/**
 * The mail that a letter goes out as (RFC 5322, MIME): plain text and HTML, with its attachments.
 * Nothing in a letter can add, end or change a header. The same letter gives the same bytes.
 * @throws RangeError when an attachment's content is missing from `files`
 */
export async function composeMail(content: OutgoingContent, head: MailHead): Promise<Uint8Array> {
  const { messageId, inReplyTo = '', references = [] } = head
  const composer = new MailComposer({
    from: mailbox(head.from),
    to: mailbox(content.to),
    ...(head.replyTo && { replyTo: mailbox(head.replyTo) }),
    subject: subjectWith(content.reference, content.subject),
    messageId: messageIdsIn(messageId).join(''),
    date: new Date(head.date),
    ...threaded(messageIdsIn(inReplyTo), messageIdsIn(references.join(' '))),
    text: content.text,
    html: content.html,
    attachments: content.attachments.map((attachment) => ({
      filename: attachment.name,
      contentType: mediaTypeOf(attachment.mediaType),
      content: Buffer.from(fileOf(head, attachment.item)),
    })),
    headers: {
      'Content-Language': content.language,
      ...(head.unsent ? { 'X-Unsent': '1' } : {}),
    },
    baseBoundary: boundaryOf(messageId),
    newline: 'windows',
    // Contents come as bytes: a letter has no business with files or the network.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return await composer.compile().build()
}

function mailbox({ name, address }: Mailbox) {
  return { name: oneLine(name ?? ''), address: oneLine(address) }
}

function threaded(inReplyTo: readonly string[], references: readonly string[]) {
  const [answered] = inReplyTo
  if (answered === undefined) return {}
  const earlier = references.filter((id) => id !== answered)
  return { inReplyTo: answered, references: [...earlier, answered].join(' ') }
}

/** A type that is none is only bytes. */
function mediaTypeOf(written: string): string {
  return /^[\w.+-]{1,60}\/[\w.+-]{1,60}$/.test(written) ? written : 'application/octet-stream'
}

function fileOf({ files }: MailHead, item: OutgoingContent['attachments'][number]['item']) {
  const bytes = files?.get(item)
  if (bytes === undefined) throw new RangeError('an attachment of a letter has no content')
  return bytes
}

/** Holds of the hash of the letter, so that no letter can contain its own boundary. */
function boundaryOf(messageId: string): string {
  return messageId.replace(/[^A-Za-z0-9]/g, '').slice(0, 40)
}
