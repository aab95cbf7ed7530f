import { isoInZone } from '../../calendar/zoned-text.js'
import { awarenessDefinition } from '../breach-labels.js'
import type { BreachView } from '../breach-view.js'
import type { Field, Form } from '../model.js'
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
      submit: isCorrection ? 'Correct it' : 'Start the clock',
      fields: [
        began(view),
        aware(view),
        reasonsField(isCorrection ? 'Why it is corrected' : 'Why then', isCorrection),
      ],
    },
    filling,
  )
}

function began({ breach: { investigatingSince }, zone }: BreachView): Field {
  return {
    kind: 'date-time',
    name: 'investigatingSince',
    label: `Investigation began (${zone})`,
    hint: 'Neither the first alert nor awareness; left empty, it stays as it is.',
    required: false,
    ...(investigatingSince === undefined ? {} : { value: isoInZone(investigatingSince, zone) }),
  }
}

/** What was recorded is shown to be corrected. */
function aware(view: BreachView): Field {
  const { awareAt } = view.breach
  const field = happenedField('Aware', view)
  return awareAt === undefined ? field : { ...field, value: isoInZone(awareAt, view.zone) }
}
