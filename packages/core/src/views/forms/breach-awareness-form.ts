import { awarenessDefinition } from '../breach-labels.js'
import type { BreachView } from '../breach-view.js'
import type { Form } from '../model.js'
import { text } from '../spans.js'
import { breachDecisionForm } from './breach-decision-form.js'
import { happenedField, reasonsField } from './breach-fields.js'
import type { Filling } from './filling.js'

/** Fixes the moment from which every clock runs; a correction gives its reason. */
export function breachAwarenessForm(view: BreachView, filling: Filling): Form {
  const isCorrection = view.breach.awareAt !== undefined
  return breachDecisionForm(
    view,
    {
      point: 'awareness',
      title: 'When were we aware?',
      intro: [
        [text(`${awarenessDefinition} A short investigation may come before (GDPR art. 33(1)).`)],
      ],
      submit: 'Start the clock',
      fields: [happenedField('Aware', view), reasonsField('Why then', isCorrection)],
    },
    filling,
  )
}
