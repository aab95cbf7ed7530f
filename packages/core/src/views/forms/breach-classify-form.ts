import { breachNatures } from '../../breaches/events.js'
import { natureLabels } from '../breach-labels.js'
import type { BreachView } from '../breach-view.js'
import type { Form } from '../model.js'
import { text } from '../spans.js'
import { reasonsField } from './breach-fields.js'
import { type Filling, fill } from './filling.js'
import { options } from './options.js'

/** Says what it turned out to be. */
export function breachClassifyForm({ breach }: BreachView, filling: Filling): Form {
  return {
    title: 'What was it?',
    intro: [
      [
        text(
          `${breach.reference} stays in the register, whatever it turned out to be. Of a near miss or no breach no clock warns, and it can be closed without further decisions.`,
        ),
      ],
    ],
    submit: 'Record it',
    intent: { name: 'breach classify', ref: breach.reference },
    fields: fill(
      [
        {
          kind: 'choice',
          name: 'nature',
          label: 'It was',
          required: true,
          options: options(breachNatures, natureLabels),
          value: breach.nature,
        },
        reasonsField('Reasons, for the register (art. 33(5))', true),
      ],
      filling,
    ),
  }
}
