import { breachPointLabels } from '../breach-point-labels.js'
import type { BreachView } from '../breach-view.js'
import type { Field, Form } from '../model.js'
import { text } from '../spans.js'
import { type Filling, fill } from './filling.js'

/** Closes a breach; while something is open only with reasons why nevertheless. */
export function breachCloseForm({ breach, points }: BreachView, filling: Filling): Form {
  const open = points.map((point) => breachPointLabels[point]).join('; ')
  return {
    title: 'Close the breach',
    intro: [
      [
        text(
          points.length === 0
            ? `${breach.reference}: everything is decided and done.`
            : `${breach.reference} still waits for this: ${open}.`,
        ),
      ],
    ],
    submit: 'Close it',
    intent: { name: 'breach close', ref: breach.reference },
    fields: fill([lessons, ...(points.length === 0 ? [] : [despite])], filling),
  }
}

const lessons: Field = {
  kind: 'area',
  name: 'reasons',
  label: 'Root cause, and what was learned',
  required: true,
  maxLength: 3000,
}

const despite: Field = {
  kind: 'area',
  name: 'despite',
  label: 'Why it is closed nevertheless',
  required: true,
  maxLength: 3000,
}
