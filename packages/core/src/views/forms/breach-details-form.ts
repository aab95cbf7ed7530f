import { affectedNames, type DetailName, detailNames } from '../../breaches/details.js'
import { affectedLabels, detailLabels } from '../breach-detail-labels.js'
import type { BreachView } from '../breach-view.js'
import type { Field, Form } from '../model.js'
import { text } from '../spans.js'
import { type Filling, fill } from './filling.js'
import { options } from './options.js'

/** What the notices say. All of it may stay empty: drafts mark what is to follow. */
export function breachDetailsForm(view: BreachView, filling: Filling): Form {
  return {
    title: 'What the notices say',
    intro: [
      [
        text(
          'Write what is known, in the language of the notice; the drafts mark the rest as “to follow” (GDPR art. 33(4)). Numbers come from “Who is affected”.',
        ),
      ],
    ],
    submit: 'Keep it',
    intent: { name: 'breach details', ref: view.breach.reference },
    fields: fill([affected(view), ...detailNames.map((name) => area(name, view))], filling),
  }
}

function affected({ breach }: BreachView): Field {
  return {
    kind: 'choice',
    name: 'affected',
    label: 'What suffered',
    required: false,
    several: true,
    options: options(affectedNames, affectedLabels),
    value: breach.details?.affected.join(','),
  }
}

function area(name: DetailName, { breach, texts }: BreachView): Field {
  const item = breach.details?.texts[name]
  const { label, hint } = detailLabels[name]
  const value = item === undefined ? undefined : texts.get(item)
  return { kind: 'area', name, label, hint, required: false, value, maxLength: 3000 }
}
