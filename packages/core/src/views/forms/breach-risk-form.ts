import { riskLevels } from '../../breaches/events.js'
import { riskLabels } from '../breach-labels.js'
import type { BreachView } from '../breach-view.js'
import type { Form } from '../model.js'
import { text } from '../spans.js'
import { breachDecisionForm } from './breach-decision-form.js'
import { reasonsField } from './breach-fields.js'
import type { Filling } from './filling.js'
import { options } from './options.js'

/** A person concludes, with reasons: the test of GDPR arts 33 and 34. */
export function breachRiskForm(view: BreachView, filling: Filling): Form {
  return breachDecisionForm(
    view,
    {
      point: 'risk-conclusion',
      title: 'Conclude the risk',
      intro: [
        [
          text(
            'How does it affect the people whose data these are? Think of how sensitive the data are, who has them now, how easily people are recognised, and what may be done to them. A severity score helps; it does not decide.',
          ),
        ],
      ],
      submit: 'Conclude',
      fields: [
        {
          kind: 'choice',
          name: 'level',
          label: 'For the rights and freedoms of people',
          required: true,
          options: options(riskLevels, riskLabels),
        },
        reasonsField('Reasons, for the register (art. 33(5))', true),
      ],
    },
    filling,
  )
}
