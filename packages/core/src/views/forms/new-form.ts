import type { Form } from '../model.js'
import { text } from '../spans.js'
import { type Filling, fill } from './filling.js'

/** Hands a pasted message to the desk. */
export function newForm(filling: Filling): Form {
  return {
    title: 'Hand over a request',
    intro: [
      [
        text(
          'Paste the whole message, with its sender and date. It is read for you; you confirm what was read. A mail file (.eml) is better still: send it to me in our direct chat.',
        ),
      ],
    ],
    submit: 'Hand over',
    intent: { name: 'new' },
    fields: fill(
      [
        {
          kind: 'area',
          name: 'text',
          label: 'The message',
          required: true,
          maxLength: 3000,
        },
      ],
      filling,
    ),
  }
}
