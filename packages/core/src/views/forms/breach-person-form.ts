import type { Member } from '../../people/member.js'
import type { BreachView } from '../breach-view.js'
import type { Form } from '../model.js'
import { text } from '../spans.js'
import { type Filling, fill } from './filling.js'

/** What can be changed of the people of a room. */
export const personChanges = ['lead', 'deputy', 'add', 'remove'] as const
export type PersonChange = (typeof personChanges)[number]

interface Words {
  readonly title: string
  readonly what: string
  readonly label: string
  readonly submit: string
}

const words: Readonly<Record<PersonChange, Words>> = {
  lead: {
    title: 'Who leads?',
    what: 'the lead gets the warnings, judges and decides. Whoever led until now stays in the room.',
    label: 'New lead',
    submit: 'Hand over',
  },
  deputy: {
    title: 'Who is the deputy?',
    what: 'the deputy may do what the lead may, and is warned where the lead does not answer.',
    label: 'Deputy',
    submit: 'Name the deputy',
  },
  add: {
    title: 'Add somebody',
    what: 'whoever is in the room sees all of it and works on the checklist.',
    label: 'Person',
    submit: 'Add',
  },
  remove: {
    title: 'Remove somebody',
    what: 'their sight ends at once, and the cards that they have are emptied. What they did stays in the file.',
    label: 'Person',
    submit: 'Remove',
  },
}

/** Chooses a person for one change of a room. */
export function breachPersonForm(
  { breach }: BreachView,
  change: PersonChange,
  candidates: readonly Member[],
  filling: Filling,
): Form {
  const { title, what, label, submit } = words[change]
  return {
    title,
    intro: [[text(`${breach.reference}: ${what}`)]],
    submit,
    intent: { name: `breach ${change}`, ref: breach.reference },
    fields: fill(
      [
        {
          kind: 'choice',
          name: 'person',
          label,
          required: true,
          options: candidates.map(({ id, name }) => ({ value: id, label: name })),
        },
      ],
      filling,
    ),
  }
}
