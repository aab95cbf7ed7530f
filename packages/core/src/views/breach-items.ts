import type { BreachView } from './breach-view.js'
import type { Action, Item } from './model.js'
import { text } from './spans.js'

/** What can be looked into or recorded beside the next step, a row each with its button. */
export function breachItems(view: BreachView): readonly Item[] {
  const { breach, clocks } = view
  const ref = breach.reference
  return clocks.length === 0
    ? []
    : [row('How these dates were computed', 'Why this date?', { name: 'why', ref })]
}

function row(what: string, label: string, intent: Action['intent']): Item {
  return { text: [text(what)], action: { label, style: 'plain', intent } }
}
