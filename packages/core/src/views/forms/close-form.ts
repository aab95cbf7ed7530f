import type { Outcome } from '../../requests/outcome.js'
import { outcomeLabels } from '../labels.js'
import type { Form } from '../model.js'
import type { RequestView } from '../request-view.js'
import { text } from '../spans.js'
import { type Filling, fill } from './filling.js'
import { options } from './options.js'

const withoutAnswer = ['withdrawn', 'not-a-request'] as const satisfies readonly Outcome[]

/** Closes a request that was never answered; one that was closes without a question. */
export function closeForm({ request }: RequestView, filling: Filling): Form {
  return {
    title: 'Close without an answer',
    intro: [
      [
        text(
          `${request.reference} has no recorded answer. If the requester was answered, record that instead.`,
        ),
      ],
    ],
    submit: 'Close it',
    intent: { name: 'close', ref: request.reference },
    fields: fill(
      [
        {
          kind: 'choice',
          name: 'outcome',
          label: 'Why',
          required: true,
          options: options(withoutAnswer, outcomeLabels),
        },
        { kind: 'area', name: 'note', label: 'Note for the file', required: true, maxLength: 2000 },
      ],
      filling,
    ),
  }
}
