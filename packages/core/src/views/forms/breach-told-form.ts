import type { BreachView } from '../breach-view.js'
import type { Form } from '../model.js'
import { text } from '../spans.js'
import { breachDecisionForm } from './breach-decision-form.js'
import { happenedField } from './breach-fields.js'
import type { Filling } from './filling.js'

/** Records that the people affected were told. */
export function breachToldForm(view: BreachView, filling: Filling): Form {
  return breachDecisionForm(
    view,
    {
      point: 'individuals-notice',
      title: 'People were told',
      intro: [[text('Record when the people affected were told, and how (GDPR art. 34).')]],
      submit: 'Record',
      fields: [
        happenedField('Told', view),
        {
          kind: 'choice',
          name: 'how',
          label: 'How',
          required: true,
          options: [
            { value: 'each', label: 'Each of them, by a message of its own' },
            { value: 'publicly', label: 'By a public communication' },
          ],
        },
      ],
    },
    filling,
  )
}
