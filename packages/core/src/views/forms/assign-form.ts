import type { Member } from '../../people/member.js'
import type { Form } from '../model.js'
import type { RequestView } from '../request-view.js'
import { text } from '../spans.js'
import { type Filling, fill } from './filling.js'

/** Gives a request to somebody. */
export function assignForm(
  { request }: RequestView,
  candidates: readonly Member[],
  filling: Filling,
): Form {
  return {
    title: 'Assign the request',
    intro: [
      [text(`${request.reference}: the new owner sees the personal data and gets the reminders.`)],
    ],
    submit: 'Assign',
    intent: { name: 'assign', ref: request.reference },
    fields: fill(
      [
        {
          kind: 'choice',
          name: 'owner',
          label: 'New owner',
          required: true,
          options: candidates.map(({ id, name }) => ({ value: id, label: name })),
        },
      ],
      filling,
    ),
  }
}
