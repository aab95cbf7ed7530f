import { isSettled } from '../../breaches/settled.js'
import type { BreachView } from '../breach-view.js'
import type { Form } from '../model.js'
import { text } from '../spans.js'
import { reasonsField } from './breach-fields.js'
import { type Filling, fill } from './filling.js'

/** Says of an open item, with a reason, that it does not apply. */
export function breachPassForm({ breach, checklist }: BreachView, filling: Filling): Form {
  const open = checklist.filter((item) => item.notApplicable && !isSettled(item, breach))
  return {
    title: 'Does not apply',
    intro: [
      [
        text(
          `${breach.reference}: what the law leaves no choice about is not listed. The reason goes into the file.`,
        ),
      ],
    ],
    submit: 'Pass it over',
    intent: { name: 'breach pass', ref: breach.reference },
    fields: fill(
      [
        {
          kind: 'choice',
          name: 'item',
          label: 'Item of the checklist',
          required: true,
          options: open.map(({ id, title }) => ({ value: id, label: title })),
        },
        reasonsField('Why it does not apply', true),
      ],
      filling,
    ),
  }
}
