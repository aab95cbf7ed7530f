import type { RequestLetter } from '../../requests/request-letter.js'
import type { Form } from '../model.js'
import { text } from '../spans.js'
import { type Filling, fill } from './filling.js'

/** Gives a letter back to those who wrote it. */
export function letterReturnForm(
  reference: string,
  { id }: Pick<RequestLetter, 'id'>,
  filling: Filling,
): Form {
  return {
    title: 'Give the letter back',
    intro: [[text(`${reference}, letter ${id}: those who wrote it read what you enter here.`)]],
    submit: 'Give back',
    intent: { name: 'letter return', ref: reference, args: { letter: id } },
    fields: fill(
      [
        {
          kind: 'area',
          name: 'note',
          label: 'What has to change',
          required: true,
          maxLength: 2_000,
        },
      ],
      filling,
    ),
  }
}
