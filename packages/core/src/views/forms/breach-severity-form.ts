import {
  type DataCategory,
  dataCategories,
  gradedElements,
} from '../../breaches/severity/assessment.js'
import { methodology } from '../../breaches/severity/methodology.js'
import type { BreachView } from '../breach-view.js'
import { countsDiffer } from '../counts-differ.js'
import type { Field, Form } from '../model.js'
import { text } from '../spans.js'
import { type Filling, fill } from './filling.js'
import { categoryFields } from './severity-category-fields.js'
import { gradedElementLabels, identificationHint, levelLabel, yesNo } from './severity-hints.js'

/**
 * Asks for a severity in two steps: first which data, then only what is about those data. Both show
 * what was filled in before.
 * @param categories those chosen so far; none for the first step
 */
export function breachSeverityForm(
  { breach }: BreachView,
  categories: readonly DataCategory[],
  filling: Filling,
): Form {
  const isFirst = categories.length === 0
  return {
    title: 'How severe is it?',
    intro: [[text(isFirst ? firstIntro : furtherIntro)]],
    submit: isFirst ? 'Go on' : 'Grade it',
    intent: {
      name: 'breach severity',
      ref: breach.reference,
      args: isFirst ? { step: 'data' } : { asked: categories.join(',') },
    },
    fields: fill(
      [whichData, ...categories.flatMap(categoryFields), ...(isFirst ? [] : circumstances(breach))],
      filling,
    ),
  }
}

const firstIntro =
  'Graded by the methodology of ENISA, the EU agency for cybersecurity, in two steps. The result helps to judge; it is not the legal test. Everything can be graded anew later.'
const furtherIntro =
  'Choose what fits best; the published results beside each question help. Where you are between two, take the higher one: it can be graded anew as more becomes known.'

const whichData: Field = {
  kind: 'choice',
  name: 'categories',
  label: 'Which data are affected?',
  hint: 'All that apply. A password counts as what it opens.',
  required: true,
  several: true,
  options: dataCategories.map((one) => {
    const { title, covers } = methodology.categories[one]
    return { value: one, label: `${title}: ${covers}` }
  }),
}

function circumstances(breach: BreachView['breach']): readonly Field[] {
  return [
    {
      kind: 'choice',
      name: 'ei',
      label: 'How easily does somebody find out whom the data are about?',
      hint: identificationHint,
      required: true,
      options: methodology.identification.map(({ value, title }) => ({
        value: String(value),
        label: levelLabel(title, value),
      })),
    },
    ...gradedElements.map(elementField),
    choice('malicious', 'Did somebody mean harm?', yesNo),
    choice('unintelligible', 'Are the data unintelligible to whoever has them?', [
      { value: 'no', label: 'No, or nobody knows' },
      { value: 'yes', label: 'Yes, such as well encrypted, and the key is safe' },
    ]),
    {
      kind: 'line',
      name: 'individuals',
      label: 'How many people are affected?',
      hint: countsDiffer(breach) ?? 'About. Leave it empty while nobody knows.',
      required: false,
      value: breach.scope?.people?.toString(),
      maxLength: 15,
    },
  ]
}

function elementField(element: (typeof gradedElements)[number]): Field {
  return choice(
    element,
    gradedElementLabels[element],
    methodology.circumstances[element].map(({ value, when }) => ({
      value: String(value),
      label: levelLabel(when, value),
    })),
  )
}

function choice(
  name: string,
  label: string,
  options: Extract<Field, { kind: 'choice' }>['options'],
): Field {
  return { kind: 'choice', name, label, required: true, options }
}
