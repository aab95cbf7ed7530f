import type { Member } from '../../people/member.js'
import type { BreachView } from '../breach-view.js'
import type { Form } from '../model.js'
import { text } from '../spans.js'
import { type Filling, fill } from './filling.js'

/**
 * Adds a measure with its owner and its day.
 * @param room who may own it: a private breach is not told to others by way of a measure
 */
export function breachMeasureForm(
  { breach }: BreachView,
  room: readonly Pick<Member, 'id' | 'name'>[],
  filling: Filling,
): Form {
  return {
    title: 'Add a measure',
    intro: [
      [
        text(
          `${breach.reference}: what is done so that it does not happen again. Its owner is reminded before the day, on it, and every week after it until it is done.`,
        ),
      ],
    ],
    submit: 'Add it',
    intent: { name: 'breach measure', ref: breach.reference },
    fields: fill(
      [
        { kind: 'area', name: 'what', label: 'Measure', required: true, maxLength: 3000 },
        {
          kind: 'choice',
          name: 'owner',
          label: 'Owner',
          hint: 'Somebody of the room.',
          required: true,
          options: room.map(({ id, name }) => ({ value: id, label: name })),
          value: breach.lead,
        },
        { kind: 'date', name: 'due', label: 'Due on', required: true },
      ],
      filling,
    ),
  }
}
