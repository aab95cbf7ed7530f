import { pauseKinds } from '../../regimes/facts.js'
import { pauseLabels } from '../labels.js'
import type { Form } from '../model.js'
import type { RequestView } from '../request-view.js'
import { text } from '../spans.js'
import { type Filling, fill } from './filling.js'
import { options } from './options.js'

/** Records that the desk waits for the requester. */
export function pauseForm({ request, today }: RequestView, filling: Filling): Form {
  return {
    title: 'Wait for the requester',
    intro: [
      [
        text(
          `${request.reference}: what the requester was asked for, and when. Whether that moves a date is for the law to say: “why” explains it.`,
        ),
      ],
    ],
    submit: 'Record',
    intent: { name: 'pause', ref: request.reference },
    fields: fill(
      [
        {
          kind: 'choice',
          name: 'kind',
          label: 'Asked for',
          required: true,
          options: options(pauseKinds, pauseLabels),
        },
        { kind: 'date', name: 'on', label: 'Asked on', required: true, value: today },
      ],
      filling,
    ),
  }
}
