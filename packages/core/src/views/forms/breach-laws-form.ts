import type { BreachView } from '../breach-view.js'
import type { Form } from '../model.js'
import { text } from '../spans.js'
import { type Filling, fill } from './filling.js'

/** Which other laws run beside our own, because people whom they protect are affected. */
export function breachLawsForm({ breach, otherLaws }: BreachView, filling: Filling): Form {
  return {
    title: 'Other laws',
    intro: [
      [
        text(
          `${breach.reference}: a law of another place has clocks and items of the checklist of its own. Choose it where people of that place are affected and we offer them something, or watch what they do. Whoever is in doubt asks counsel there; a clock too many does no harm.`,
        ),
      ],
    ],
    submit: 'Record them',
    intent: { name: 'breach laws', ref: breach.reference },
    fields: fill(
      [
        {
          kind: 'choice',
          name: 'also',
          label: 'Laws that apply beside our own',
          required: false,
          several: true,
          options: otherLaws.map(({ regime, law }) => ({ value: regime, label: law })),
          value: breach.also.length === 0 ? undefined : breach.also.join(','),
        },
      ],
      filling,
    ),
  }
}
