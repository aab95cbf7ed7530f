import type { DecisionPoint } from '../breach-actions.js'
import type { BreachView } from '../breach-view.js'
import type { Field, Form, Text } from '../model.js'
import { type Filling, fill } from './filling.js'

/** What is special about one decision's form. */
export interface DecisionFormParts {
  readonly point: DecisionPoint
  readonly title: string
  readonly intro: readonly Text[]
  readonly submit: string
  readonly fields: readonly Field[]
}

/** A form that settles one open point of a breach. */
export function breachDecisionForm(
  { breach }: BreachView,
  { point, title, intro, submit, fields }: DecisionFormParts,
  filling: Filling,
): Form {
  return {
    title,
    intro,
    submit,
    intent: { name: 'breach decide', ref: breach.reference, args: { point } },
    fields: fill(fields, filling),
  }
}
