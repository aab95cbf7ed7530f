import { instantInWords } from '../../calendar/zoned-text.js'
import type { BreachView } from '../breach-view.js'
import type { Form } from '../model.js'
import { text } from '../spans.js'
import { breachDecisionForm } from './breach-decision-form.js'
import { receiptField } from './breach-fields.js'
import type { Filling } from './filling.js'

/** What an authority gave for a notice; it comes with the receipt, or days later. */
export function breachReceiptForm(view: BreachView, filling: Filling): Form {
  const notices = [...view.breach.notices].reverse()
  const [latest] = notices
  const known = latest?.receipt === undefined ? undefined : view.texts.get(latest.receipt)
  return breachDecisionForm(
    view,
    {
      point: 'authority-receipt',
      title: 'Number of the authority',
      intro: [
        [
          text(
            'The receipt or case number that an authority gave for a notice. Further notices to it cite the latest.',
          ),
        ],
      ],
      submit: 'Record it',
      fields: [
        {
          kind: 'choice',
          name: 'notice',
          label: 'For which notice',
          required: true,
          options: notices.map(({ authority, phase, at }) => ({
            value: `${authority}|${phase}`,
            label: `${authority}, notice ${phase}, ${instantInWords(at, view.zone)}`,
          })),
          value: latest === undefined ? undefined : `${latest.authority}|${latest.phase}`,
        },
        { ...receiptField, required: true, value: known },
      ],
    },
    filling,
  )
}
