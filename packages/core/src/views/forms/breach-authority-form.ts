import type { BreachView } from '../breach-view.js'
import type { Form } from '../model.js'
import { text } from '../spans.js'
import { breachDecisionForm } from './breach-decision-form.js'
import { reasonsField } from './breach-fields.js'
import type { Filling } from './filling.js'

/** To notify the authority, or not because a risk is unlikely: GDPR art. 33(1). */
export function breachAuthorityForm(view: BreachView, filling: Filling): Form {
  return breachDecisionForm(
    view,
    {
      point: 'authority-decision',
      title: 'Notify the authority?',
      intro: [
        [
          text(
            'The authority is notified within 72 hours of awareness unless a risk is unlikely (GDPR art. 33(1)). Not everything needs to be known: the rest may follow in phases (art. 33(4)).',
          ),
        ],
      ],
      submit: 'Record the decision',
      fields: [
        {
          kind: 'choice',
          name: 'notify',
          label: 'Decision',
          required: true,
          options: [
            { value: 'yes', label: 'Notify the authority' },
            { value: 'no', label: 'Do not notify: a risk is unlikely' },
          ],
        },
        reasonsField('Reasons; needed if it is not notified', false),
      ],
    },
    filling,
  )
}
