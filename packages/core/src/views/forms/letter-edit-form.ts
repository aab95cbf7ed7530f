import type { LetterText } from '../../letters/edit-letter.js'
import type { RequestLetter } from '../../requests/request-letter.js'
import type { Form } from '../model.js'
import { text } from '../spans.js'
import { type Filling, fill } from './filling.js'

/** Characters of one field: chats take 3,000. */
const pieceLength = 2_400
const roomToWrite = 3_000

/** How many fields a form has for the text at most. */
export const mostPieces = 8

/** Lets a member change the text of a letter, in pieces where it is long. */
export function letterEditForm(
  reference: string,
  { id, hash }: Pick<RequestLetter, 'id' | 'hash'>,
  shown: LetterText,
  filling: Filling,
): Form {
  const pieces = piecesOf(shown.text)
  return {
    title: 'Change the text',
    intro: [
      [
        text(
          'A blank line parts paragraphs; “- ” begins an item of a list. You are warned if something that the law demands is taken out, and an approval given before is void.',
        ),
      ],
    ],
    submit: 'Preview',
    intent: { name: 'letter edit', ref: reference, args: { letter: id, hash } },
    fields: fill(
      [
        {
          kind: 'line',
          name: 'subject',
          label: 'Subject',
          required: true,
          maxLength: 250,
          value: shown.subject,
        },
        ...pieces.map((piece, at) => ({
          kind: 'area' as const,
          name: `text${at}`,
          label: pieces.length === 1 ? 'Text' : `Text, part ${at + 1} of ${pieces.length}`,
          required: at === 0,
          maxLength: roomToWrite,
          value: piece,
        })),
      ],
      filling,
    ),
  }
}

/** Whether a text can be changed in a form and comes back as it was. */
export function fitsEditForm(whole: string): boolean {
  const pieces = piecesOf(whole)
  return pieces.length <= mostPieces && pieces.every(({ length }) => length <= roomToWrite)
}

/** Pieces of whole paragraphs. */
function piecesOf(whole: string): readonly string[] {
  const pieces: string[] = []
  for (const paragraph of whole.trim().split('\n\n')) {
    const last = pieces.at(-1)
    if (last !== undefined && last.length + paragraph.length + 2 <= pieceLength) {
      pieces[pieces.length - 1] = `${last}\n\n${paragraph}`
    } else pieces.push(paragraph)
  }
  return pieces
}
