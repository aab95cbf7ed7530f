import { countryName } from '../breaches/country-named.js'
import type { BreachView } from './breach-view.js'
import { countsDiffer } from './counts-differ.js'
import type { Action, Item } from './model.js'
import { text } from './spans.js'

/** What can be looked into or recorded beside the next step, a row each with its button. */
export function breachItems(view: BreachView): readonly Item[] {
  const { breach, clocks, permissions } = view
  const ref = breach.reference
  const isOpen = breach.status === 'open'
  const works = isOpen && permissions.has('work')
  return [
    ...(works && breach.nature === 'breach' ? helping(view) : []),
    ...(works && isJudged(view)
      ? [row('So that it does not happen again', 'Measures', { name: 'breach measures', ref })]
      : []),
    ...(isOpen && permissions.has('judge') ? [...natureItem(view), ...receiptItem(view)] : []),
    ...(permissions.has('manage') && isOpen
      ? [row('Who is in its room', 'People', { name: 'breach people', ref })]
      : []),
    ...(clocks.length === 0
      ? []
      : [row('How these dates were computed', 'Why this date?', { name: 'why', ref })]),
  ]
}

function natureItem(view: BreachView): readonly Item[] {
  const { nature, reference: ref } = view.breach
  const intent = { name: 'breach classify', ref } as const
  if (nature !== 'breach') return [row('What it turned out to be', 'Correct it', intent)]
  return isJudged(view) ? [] : [row('Was it no breach after all?', 'Say so', intent)]
}

function receiptItem({ breach: { notices, reference: ref } }: BreachView): readonly Item[] {
  const latest = notices.at(-1)
  if (latest === undefined) return []
  return [
    row(
      'Which number did the authority give?',
      latest.receipt === undefined ? 'Record it' : 'Correct it',
      { name: 'breach decide', ref, args: { point: 'authority-receipt' } },
    ),
  ]
}

function isJudged({ breach: { role, risk } }: BreachView): boolean {
  return role === 'processor' || risk !== undefined
}

/** What a conclusion and a notice need; what is recorded already can be corrected. */
function helping(view: BreachView): readonly Item[] {
  const { reference: ref, severity, scope, details } = view.breach
  return [
    row(
      'Who is affected, and where do they live?',
      scope === undefined ? 'Record it' : 'Correct it',
      { name: 'breach scope', ref },
    ),
    ...(severity === undefined && !isJudged(view)
      ? [
          row('How severe is it? It helps to judge the risk', 'Grade it', {
            name: 'breach severity',
            ref,
          }),
        ]
      : []),
    ...(countsDiffer(view.breach) === undefined
      ? []
      : [
          row('The severity was graded for another number of people', 'Grade it anew', {
            name: 'breach severity',
            ref,
            args: { anew: 'yes' },
          }),
        ]),
    row('What the notices say', details === undefined ? 'Write it' : 'Change it', {
      name: 'breach details',
      ref,
    }),
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
