import type { Form } from '../model.js'
import type { RequestView } from '../request-view.js'
import { text } from '../spans.js'
import { type Filling, fill } from './filling.js'

/** Records that the requester has replied. */
export function resumeForm({ request, today }: RequestView, filling: Filling): Form {
  return {
    title: 'The requester replied',
    intro: [
      [
        text(
          `${request.reference}: the day on which the reply reached the organisation, whoever saw it first. The wait is counted up to it.`,
        ),
      ],
    ],
    submit: 'Record',
    intent: { name: 'resume', ref: request.reference },
    fields: fill(
      [{ kind: 'date', name: 'on', label: 'Replied on', required: true, value: today }],
      filling,
    ),
  }
}
