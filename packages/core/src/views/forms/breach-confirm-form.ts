import { riskLabels } from '../breach-labels.js'
import type { BreachView } from '../breach-view.js'
import type { Form, Text } from '../model.js'
import { bold, text } from '../spans.js'
import { breachDecisionForm } from './breach-decision-form.js'
import type { Filling } from './filling.js'

/** Four eyes: a second person reads the conclusion with its reasons and stands by it. */
export function breachConfirmForm(view: BreachView, filling: Filling): Form {
  return breachDecisionForm(
    view,
    {
      point: 'second-pair-of-eyes',
      title: 'Confirm the conclusion',
      intro: [conclusion(view)],
      submit: 'Confirm',
      fields: [
        {
          kind: 'choice',
          name: 'agree',
          label: 'Second pair of eyes',
          hint: 'If you see it otherwise, conclude the risk anew instead.',
          required: true,
          options: [{ value: 'yes', label: 'I have read the reasons and conclude the same' }],
        },
      ],
    },
    filling,
  )
}

function conclusion({ breach: { risk }, texts }: BreachView): Text {
  if (risk === undefined) return [text('Nobody has concluded anything on the risk yet.')]
  return [
    bold(`${riskLabels[risk.level]}. `),
    text(texts.get(risk.reasons) ?? 'No reasons are kept.'),
  ]
}
