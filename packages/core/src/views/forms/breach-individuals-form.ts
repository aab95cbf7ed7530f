import { individualsExceptions } from '../../breaches/events.js'
import { exceptionLabels } from '../breach-labels.js'
import type { BreachView } from '../breach-view.js'
import type { Field, Form } from '../model.js'
import { text } from '../spans.js'
import { breachDecisionForm } from './breach-decision-form.js'
import { reasonsField } from './breach-fields.js'
import type { Filling } from './filling.js'

/** To tell the people affected or not, with the exceptions of GDPR art. 34(3). */
export function breachIndividualsForm(view: BreachView, filling: Filling): Form {
  return breachDecisionForm(
    view,
    {
      point: 'individuals-decision',
      title: 'Tell the people?',
      intro: [
        [
          text(
            'If a high risk is likely, the people affected are told without undue delay, in plain language (GDPR art. 34(1)).',
          ),
        ],
      ],
      submit: 'Record the decision',
      fields: [tell, exception, reasonsField('Reasons, for the register', true)],
    },
    filling,
  )
}

const tell: Field = {
  kind: 'choice',
  name: 'tell',
  label: 'Decision',
  required: true,
  options: [
    { value: 'yes', label: 'Tell each of them' },
    { value: 'no', label: 'Do not tell each of them' },
  ],
}

const exception: Field = {
  kind: 'choice',
  name: 'exception',
  label: 'Exception, if the risk is high and they are not told',
  required: false,
  options: individualsExceptions.map((one) => ({ value: one, label: exceptionLabels[one] })),
}
