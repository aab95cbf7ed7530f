import type { RequestLetter } from '../../requests/request-letter.js'
import type { Form } from '../model.js'
import { text } from '../spans.js'
import { piecesOfForm } from './letter-edit-form.js'
import { textPieces } from './text-pieces.js'

/** Characters of a part's beginning by which it is known. */
const beginning = 50

/** Asks which part of a long letter is to be changed; `null` where one form holds it all. */
export function letterPartForm(
  reference: string,
  { id, hash }: Pick<RequestLetter, 'id' | 'hash'>,
  whole: string,
): Form | null {
  const firsts = textPieces(whole).filter((_, at) => at % piecesOfForm === 0)
  if (firsts.length < 2) return null
  return {
    title: 'Change the text',
    intro: [[text(`Letter ${id} of ${reference} is long: it is changed part by part.`)]],
    submit: 'Next',
    intent: { name: 'letter edit', ref: reference, args: { letter: id, hash, choosing: 'yes' } },
    fields: [
      {
        kind: 'choice',
        name: 'part',
        label: 'Which part',
        required: true,
        value: '0',
        options: firsts.map((piece, at) => ({
          value: String(at),
          label: `${at + 1}: ${piece.text.slice(0, beginning).replaceAll('\n', ' ')}…`,
        })),
      },
    ],
  }
}
