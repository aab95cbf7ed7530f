import type { Attachment, AttachmentFault } from '../requests/attachment.js'
import type { Action, Card, Item, Text } from './model.js'
import type { RequestView } from './request-view.js'
import { sizeText } from './size-text.js'
import { bold, code, text } from './spans.js'

/** The files that go out with the answer, and how there come to be more or fewer. */
export function attachmentsCard({ request, permissions }: RequestView): Card {
  const { reference, attachments, attachmentFaults: faults, status } = request
  const mayWork = permissions.has('work')
  const show: Action = {
    label: 'Show the request',
    style: 'plain',
    intent: { name: 'show', ref: reference },
  }
  const again: Action = {
    label: 'Open again',
    style: 'plain',
    intent: { name: 'reopen', ref: reference },
  }
  return {
    title: `Attachments of ${reference}`,
    facts: [],
    paragraphs: [
      ...faults.map((fault): Text => [bold('Not attached: '), text(faultText[fault])]),
      ...(attachments.length === 0 ? [[text('No file is attached to this request.')]] : []),
      ...(status === 'closed' ? [closed] : []),
      [
        text('To attach files, send them to me in our direct chat with the words '),
        code(`attach ${reference}`),
        text(
          '. They go out with the letter of access or portability, under names that name nobody. For portability they have to be JSON, CSV, XML or XLSX.',
        ),
      ],
    ],
    items: attachments.map((one) => item(reference, one, mayWork)),
    actions: status === 'closed' && permissions.has('reopen') ? [show, again] : [show],
  }
}

const closed: Text = [
  bold('This request is closed. '),
  text(
    'Files are kept with it, but nothing goes out unless the data protection officer opens it again.',
  ),
]

function item(reference: string, { name, size, sha256 }: Attachment, mayWork: boolean): Item {
  const words: Text = [bold(name), text(`, ${sizeText(size)}, SHA-256 ${sha256.slice(0, 16)}…`)]
  if (!mayWork) return { text: words }
  return {
    text: words,
    action: {
      label: `Remove ${name}`,
      style: 'plain',
      intent: { name: 'attachment remove', ref: reference, args: { name } },
      confirm: {
        title: 'Remove it?',
        text: `${name} will not go out. An approval of a letter that was given with it is void.`,
        yes: 'Remove it',
      },
    },
  }
}

const faultText: Readonly<Record<AttachmentFault, string>> = {
  'already-there': 'a file with the same content is attached already.',
  empty: 'a file is empty. Save it again and send it anew.',
  'not-fetched': 'a file could not be fetched from the chat. Send it anew.',
  'not-machine-readable':
    'a file is not machine-readable, and data that are ported have to be (GDPR art. 20(1)). Send JSON, CSV, XML or XLSX instead.',
  'too-large':
    'with this file, more than 15 MB would go out, which many mail servers do not take. Make it smaller, or give the data another way.',
  'too-many': 'ten files are attached already. Remove one, or put several into one archive.',
  'unknown-format':
    'a file is of a kind that the desk does not send. It sends JSON, CSV, XML, XLSX, PDF, DOCX, TXT, PNG, JPEG and ZIP.',
}
