import { type RiskLevel, riskLevels } from '../../breaches/events.js'
import { breachScopeText } from '../breach-scope-text.js'
import type { BreachView } from '../breach-view.js'
import type { Form, Text } from '../model.js'
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
        ...soFar(view),
        [
          text(
            'How does it affect the people whose data these are? Think of how sensitive the data are, who has them now, how easily people are recognised, and what may be done to them. A severity score helps; it does not decide.',
          ),
        ],
        [text(examples)],
      ],
      submit: 'Conclude',
      fields: [
        {
          kind: 'choice',
          name: 'level',
          label: 'For the rights and freedoms of people',
          required: true,
          options: options(riskLevels, meanings),
        },
        reasonsField('Reasons, for the register (art. 33(5))', true),
      ],
    },
    filling,
  )
}

/** What follows from each conclusion, GDPR arts 33(1) and 34(1). */
const meanings: Readonly<Record<RiskLevel, string>> = {
  'no-risk': 'A risk is unlikely: only the register has it',
  risk: 'A risk: the authority is notified',
  'high-risk': 'A high risk: the authority and the people are told',
}

const examples =
  'For example: a laptop whose disk is well encrypted and whose data are backed up, unlikely; names and orders mailed to a wrong customer, a risk; a laptop with salaries and bank accounts that is not encrypted, a high risk.'

/** What was recorded for the judgement, in one place. */
function soFar({ breach: { scope, severity } }: BreachView): readonly Text[] {
  const known = [
    ...(scope === undefined ? [] : [`Affected: ${breachScopeText(scope)}.`]),
    ...(severity === undefined
      ? []
      : [`Severity (ENISA): ${severity.band.replace('-', ' ')}, ${severity.se}.`]),
  ]
  return known.length === 0 ? [] : [[text(known.join(' '))]]
}
