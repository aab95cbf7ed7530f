import { countryName } from '../breaches/country-named.js'
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
function helping(view: BreachView): readonly Item[] {
  const { reference: ref, role, severity, scope, risk, details } = view.breach
  const judged = role === 'processor' || risk !== undefined
  return [
    ...(scope === undefined
      ? [
          row('Who is affected, and where do they live?', 'Record it', {
            name: 'breach scope',
            ref,
          }),
        ]
      : []),
    ...(severity === undefined && !judged
      ? [
          row('How severe is it? It helps to judge the risk', 'Grade it', {
            name: 'breach severity',
            ref,
          }),
        ]
      : []),
    ...(details === undefined
      ? [row('What the notices say', 'Write it', { name: 'breach details', ref })]
      : []),
    ...suggestedLaws(view),
  ]
}

/** People of another place are affected: somebody decides whether its law runs too. */
function suggestedLaws({ breach, otherLaws, permissions }: BreachView): readonly Item[] {
  if (breach.role === 'processor' || !permissions.has('judge')) return []
  const countries = Object.keys(breach.scope?.countries ?? {})
  return otherLaws
    .filter(({ isCounted }) => !isCounted)
    .filter((one) => one.countries.some((country) => countries.includes(country)))
    .slice(0, 3)
    .map(({ law, regime, countries: [country = ''] }) =>
      row(
        `People of another country are affected (${countryName(country, 'en')}): does ${law} apply as well?`,
        'Add its clock',
        {
          name: 'breach laws',
          ref: breach.reference,
          args: { law: regime },
        },
      ),
    )
}

function row(what: string, label: string, intent: Action['intent']): Item {
  return { text: [text(what)], action: { label, style: 'plain', intent } }
}
