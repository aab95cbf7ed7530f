import { answerOutcomes } from '../../requests/outcome.js'
import { outcomeLabels } from '../labels.js'
import type { Form } from '../model.js'
import type { RequestView } from '../request-view.js'
import { text } from '../spans.js'
import { type Filling, fill } from './filling.js'
import { options } from './options.js'

/** Records the answer that the requester was sent. */
export function answerForm({ request, today }: RequestView, filling: Filling): Form {
  return {
    title: 'Record the answer',
    intro: [
      [
        text(
          `${request.reference}: how it ended, and when the requester was told. A refusal gives reasons, the complaint to the authority and the remedy in court (GDPR art. 12(4)).`,
        ),
      ],
    ],
    submit: 'Record',
    intent: { name: 'answer', ref: request.reference },
    fields: fill(
      [
        {
          kind: 'choice',
          name: 'outcome',
          label: 'Outcome',
          required: true,
          options: options(answerOutcomes, outcomeLabels),
        },
        { kind: 'date', name: 'on', label: 'Answered on', required: true, value: today },
      ],
      filling,
    ),
  }
}
