import type { LetterText } from '../../letters/edit-letter.js'
import type { RequestLetter } from '../../requests/request-letter.js'
import type { Form, Text } from '../model.js'
import { text } from '../spans.js'
import { type Filling, fill } from './filling.js'
import { textPieces } from './text-pieces.js'

/** Characters of one field: chats take no more. */
const roomToWrite = 3_000

/** Fields for the text in one form: a card of Teams holds about so much. */
export const piecesOfForm = 4

/** What of a letter's text the form shows. */
export interface EditedPart {
  readonly subject: string
  /** The pieces of this part, one a field. */
  readonly pieces: readonly string[]
  /** Which part it is, from 0, and of how many. */
  readonly part: number
  readonly parts: number
}

/** A part of a letter's text as it is now. */
export function partOfText({ subject, text: whole }: LetterText, part: number): EditedPart {
  const pieces = textPieces(whole).map((piece) => piece.text)
  const first = part * piecesOfForm
  const parts = Math.ceil(pieces.length / piecesOfForm)
  return { subject, pieces: pieces.slice(first, first + piecesOfForm), part, parts }
}

/** Lets a member change the text of a letter, of a long one the part that they chose. */
export function letterEditForm(
  reference: string,
  { id, hash }: Pick<RequestLetter, 'id' | 'hash'>,
  shown: EditedPart,
  filling: Filling,
): Form {
  const { subject, pieces, part } = shown
  const place = { part: String(part), pieces: String(pieces.length) }
  return {
    title: 'Change the text',
    intro: introOf(shown),
    submit: 'Preview',
    intent: { name: 'letter edit', ref: reference, args: { letter: id, hash, ...place } },
    fields: fill(
      [
        {
          kind: 'line',
          name: 'subject',
          label: 'Subject',
          required: true,
          maxLength: 250,
          value: subject,
        },
        ...pieces.map((piece, at) => ({
          kind: 'area' as const,
          name: `text${at}`,
          label: pieces.length === 1 ? 'Text' : `Text, piece ${at + 1} of ${pieces.length}`,
          required: pieces.length === 1,
          maxLength: roomToWrite,
          value: piece,
        })),
      ],
      filling,
    ),
  }
}

function introOf({ part, parts }: EditedPart): readonly Text[] {
  const what: Text = [
    text(
      'A blank line parts paragraphs; “- ” begins an item of a list. You are warned if something that the law demands is taken out, and an approval given before is void.',
    ),
  ]
  if (parts < 2) return [what]
  return [[text(`Part ${part + 1} of ${parts}. The other parts stay as they are.`)], what]
}
