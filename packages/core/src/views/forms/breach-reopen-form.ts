import type { BreachView } from '../breach-view.js'
import type { Form } from '../model.js'
import { text } from '../spans.js'
import { reasonsField } from './breach-fields.js'
import { type Filling, fill } from './filling.js'

/** Opens a closed breach again, with a reason. */
export function breachReopenForm({ breach }: BreachView, filling: Filling): Form {
  return {
    title: 'Open it again',
    intro: [
      [text(`${breach.reference}: something came up. Its clocks warn again where they run.`)],
    ],
    submit: 'Open again',
    intent: { name: 'breach reopen', ref: breach.reference },
    fields: fill([reasonsField('Why', true)], filling),
  }
}
