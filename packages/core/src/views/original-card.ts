import type { Card, Text } from './model.js'
import { sizeText } from './size-text.js'
import { bold, code, text } from './spans.js'

/** Characters in one paragraph, and paragraphs of one message: what a chat shows in one card. */
const paragraphLength = 2_500
const mostParagraphs = 3
const mostAttachments = 20
const longestName = 80

/** A file as its sender described it. */
interface Described {
  readonly name: string
  readonly mediaType: string
  readonly size: number
}

interface Shown {
  /** Which message it came with. */
  readonly message: number
  readonly kind: 'handover' | 'file'
  readonly bytes: Uint8Array
  readonly file?: Described
  readonly attachments: readonly Described[]
}

/** The message as it came in; for what a chat cannot show, the command that writes it to a file. */
export function originalCard(reference: string, originals: readonly Shown[]): Card {
  const shown = originals.filter((one) => isWorthShowing(one, originals))
  return {
    title: `As it came in: ${reference}`,
    facts: [],
    paragraphs:
      shown.length === 0
        ? [[text('Nothing is left of it: the person was erased.')]]
        : shown.flatMap((one, at) => [...originalText(one, at + 1), ...attachmentsText(one)]),
    items: [],
    actions: [
      { label: 'Show the request', style: 'plain', intent: { name: 'show', ref: reference } },
    ],
    footer: [
      text(
        'Personal data: for your work on this request only. An administrator can write the files to a folder: ',
      ),
      code(`npx privacy-desk original ${reference} FOLDER`),
    ],
  }
}

/** What the chat sent along with a file tells nothing that the file does not. */
function isWorthShowing({ kind, message }: Shown, originals: readonly Shown[]): boolean {
  if (kind === 'file') return true
  return !originals.some((other) => other.kind === 'file' && other.message === message)
}

function originalText({ bytes, file }: Shown, number: number): readonly Text[] {
  const words = new TextDecoder().decode(bytes)
  const name = file === undefined ? '' : `${clipped(file.name)}, ${clipped(file.mediaType)}, `
  const heading: Text = [bold(`${number}. `), text(`${name}${sizeText(bytes.byteLength)}`)]
  if (words.includes('\u0000') || words.includes('\ufffd')) {
    return [[...heading, text(', not a text')]]
  }
  const parts = words.match(new RegExp(`[^]{1,${paragraphLength}}`, 'gu')) ?? []
  const rest = parts.length > mostParagraphs ? [[text('… more than fits here.')]] : []
  return [heading, ...parts.slice(0, mostParagraphs).map((part): Text => [text(part)]), ...rest]
}

/** They are inside the original, encrypted with it. */
function attachmentsText({ attachments }: Shown): readonly Text[] {
  if (attachments.length === 0) return []
  const listed = attachments
    .slice(0, mostAttachments)
    .map(
      ({ name, mediaType, size }) => `${clipped(name)} (${clipped(mediaType)}, ${sizeText(size)})`,
    )
  const more = attachments.length - listed.length
  return [
    [
      bold('Attached, kept inside it and not opened: '),
      text([...listed, ...(more > 0 ? [`and ${more} more`] : [])].join('; ')),
    ],
  ]
}

function clipped(name: string): string {
  const letters = [...name.replace(/\s+/g, ' ')]
  return letters.length <= longestName ? name : `${letters.slice(0, longestName).join('')}…`
}
