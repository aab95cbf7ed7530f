import type { BreachView } from '../breach-view.js'
import type { Field, Form } from '../model.js'
import { text } from '../spans.js'
import { breachDecisionForm } from './breach-decision-form.js'
import { happenedField } from './breach-fields.js'
import type { Filling } from './filling.js'

/** A notice that went to an authority: the first, or a further phase (GDPR art. 33(4)). */
export function breachNoticeForm(view: BreachView, filling: Filling): Form {
  const { notices } = view.breach
  return breachDecisionForm(
    view,
    {
      point: 'authority-notice',
      title: 'Notice to the authority',
      intro: [
        [
          text(
            notices.length === 0
              ? 'Record the first notice once it was filed. What is not known yet follows in further notices.'
              : `So far ${notices.length} recorded. Each further one is a phase of its own.`,
          ),
        ],
      ],
      submit: 'Record the notice',
      fields: [...whichAuthority(view), happenedField('Filed', view), lateReasons],
    },
    filling,
  )
}

function whichAuthority({ laws, breach }: BreachView): readonly Field[] {
  return [
    {
      kind: 'choice',
      name: 'regime',
      label: 'Under which law',
      required: true,
      options: laws.map(({ regime, law }) => ({ value: regime, label: law })),
      value: breach.regime,
    },
    {
      kind: 'line',
      name: 'authority',
      label: 'Place of the authority',
      hint: 'A country or a part of it, such as IE or DE-BY.',
      required: true,
      value: breach.notices.at(-1)?.authority,
      maxLength: 10,
    },
  ]
}

const lateReasons: Field = {
  kind: 'area',
  name: 'lateReasons',
  label: 'Reasons for the delay',
  hint: 'Needed where the first notice was filed after the 72 hours (GDPR art. 33(1)).',
  required: false,
  maxLength: 3000,
}
