import type { Card, Text } from './model.js'
import { bold, code, text } from './spans.js'

/** Characters in one paragraph, and paragraphs of one message: what a chat shows in one card. */
const paragraphLength = 2_500
const mostParagraphs = 3

/** The message as it came in; for what a chat cannot show, the command that writes it to a file. */
export function originalCard(
  reference: string,
  originals: readonly { readonly kind: 'handover' | 'file'; readonly bytes: Uint8Array }[],
): Card {
  const files = originals.filter(({ kind }) => kind === 'file')
  const shown = files.length > 0 ? files : originals
  return {
    title: `As it came in: ${reference}`,
    facts: [],
    paragraphs:
      shown.length === 0
        ? [[text('Nothing is left of it: the person was erased.')]]
        : shown.flatMap(({ bytes }, at) => originalText(bytes, at + 1)),
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

function originalText(bytes: Uint8Array, number: number): readonly Text[] {
  const words = new TextDecoder().decode(bytes)
  const heading: Text = [bold(`${number}. `), text(`${bytes.byteLength} bytes`)]
  if (words.includes('\u0000') || words.includes('\ufffd')) {
    return [[...heading, text(', not a text')]]
  }
  const parts = words.match(new RegExp(`[^]{1,${paragraphLength}}`, 'gu')) ?? []
  const rest = parts.length > mostParagraphs ? [[text('… more than fits here.')]] : []
  return [heading, ...parts.slice(0, mostParagraphs).map((part): Text => [text(part)]), ...rest]
}
