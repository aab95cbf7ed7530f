import type { BreachView } from './breach-view.js'
import type { Action, Item } from './model.js'
import { text } from './spans.js'

/** What can be looked into or recorded beside the next step, a row each with its button. */
export function breachItems(view: BreachView): readonly Item[] {
  const { breach, clocks, permissions } = view
  const ref = breach.reference
  const works = breach.status === 'open' && permissions.has('work')
  return [
    ...(works && breach.nature === 'breach' ? helping(view) : []),
    ...(permissions.has('manage') && breach.status === 'open'
      ? [row('Who is in its room', 'People', { name: 'breach people', ref })]
      : []),
    ...(clocks.length === 0
      ? []
      : [row('How these dates were computed', 'Why this date?', { name: 'why', ref })]),
  ]
}

/** What a conclusion and a notice need, while nobody has recorded it. */
function helping({ breach }: BreachView): readonly Item[] {
  const { reference: ref, severity, risk, details } = breach
  return [
    ...(severity === undefined && risk === undefined
      ? [
          row('How severe is it? A help to judge the risk', 'Grade it', {
            name: 'breach severity',
            ref,
          }),
        ]
      : []),
    ...(details === undefined
      ? [row('What the notices say', 'Write it', { name: 'breach details', ref })]
      : []),
  ]
}

function row(what: string, label: string, intent: Action['intent']): Item {
  return { text: [text(what)], action: { label, style: 'plain', intent } }
}
