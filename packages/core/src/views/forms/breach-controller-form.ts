import type { BreachView } from '../breach-view.js'
import type { Form } from '../model.js'
import { text } from '../spans.js'
import { breachDecisionForm } from './breach-decision-form.js'
import { happenedField } from './breach-fields.js'
import type { Filling } from './filling.js'

/** A processor records that a controller was told: GDPR art. 33(2). */
export function breachControllerForm(view: BreachView, filling: Filling): Form {
  return breachDecisionForm(
    view,
    {
      point: 'controllers',
      title: 'A controller was told',
      intro: [
        [
          text(
            'A processor tells each controller affected without undue delay (GDPR art. 33(2)). The list is that of desk.yaml.',
          ),
        ],
      ],
      submit: 'Record',
      fields: [
        {
          kind: 'choice',
          name: 'controller',
          label: 'Controller',
          required: true,
          options: view.contracts.map(({ id, controller }) => ({ value: id, label: controller })),
        },
        happenedField('Told', view),
      ],
    },
    filling,
  )
}
