import { countryName } from '../../breaches/country-named.js'
import type { DetailName } from '../../breaches/details.js'
import { detailLabels } from '../breach-detail-labels.js'
import type { BreachView } from '../breach-view.js'
import { countsDiffer } from '../counts-differ.js'
import type { Field, Form } from '../model.js'
import { text } from '../spans.js'
import { type Filling, fill } from './filling.js'

/** Who is affected, and where they live: all of it may be estimates, and may be corrected. */
export function breachScopeForm(view: BreachView, filling: Filling): Form {
  return {
    title: 'Who is affected?',
    intro: [
      [
        text(
          'Estimates are enough, and may be corrected as more becomes known (GDPR art. 33(3)(a) says “approximate”). What nobody knows yet stays empty and follows later.',
        ),
      ],
    ],
    submit: 'Record it',
    intent: { name: 'breach scope', ref: view.breach.reference },
    fields: fill(
      [
        ...numbers(view),
        countries(view),
        ...(['peopleKinds', 'dataKinds'] as const).map((name) => kinds(name, view)),
        ...controllers(view),
      ],
      filling,
    ),
  }
}

/** The people proposed are those that the severity was graded for, until somebody says otherwise. */
function numbers({ breach }: BreachView): readonly Field[] {
  const { scope, severity } = breach
  const people = scope?.people ?? severity?.individuals
  const differ = countsDiffer(breach)
  return [
    {
      kind: 'line',
      name: 'people',
      label: 'How many people, about',
      ...(differ === undefined ? {} : { hint: differ }),
      required: false,
      value: people?.toString(),
      maxLength: 15,
    },
    {
      kind: 'line',
      name: 'records',
      label: 'How many records, about',
      hint: 'Rows, files or messages: often more than one of each person.',
      required: false,
      value: scope?.records?.toString(),
      maxLength: 15,
    },
  ]
}

function countries({ breach: { scope } }: BreachView): Field {
  const lines = Object.entries(scope?.countries ?? {}).map(
    ([code, count]) => `${countryName(code, 'en')} ${count}`,
  )
  return {
    kind: 'area',
    name: 'countries',
    label: 'Where they live',
    hint: 'A country and a number a line, such as: Germany 120. It decides which authorities are told, and which other laws may apply.',
    required: false,
    value: lines.length === 0 ? undefined : lines.join('\n'),
    maxLength: 3000,
  }
}

function kinds(name: DetailName, { breach, texts }: BreachView): Field {
  const item = breach.details?.texts[name]
  const value = item === undefined ? undefined : texts.get(item)
  return { kind: 'area', name, ...detailLabels[name], required: false, value, maxLength: 3000 }
}

/** A processor's notices go to the controllers named here, each with the hours of its contract. */
function controllers({ breach, contracts }: BreachView): readonly Field[] {
  if (breach.role !== 'processor' || contracts.length === 0) return []
  return [
    {
      kind: 'choice',
      name: 'controllers',
      label: 'Whose data: controllers affected',
      hint: 'Each of them is told, within the hours of its contract (GDPR art. 33(2)).',
      required: false,
      several: true,
      options: contracts.map(({ id, controller }) => ({ value: id, label: controller })),
      value: breach.controllers.join(','),
    },
  ]
}
