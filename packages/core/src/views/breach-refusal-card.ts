import type { BreachRefusal } from '../breaches/refusal.js'
import type { Zone } from '../calendar/zone.js'
import { breachRefusalText } from './breach-refusal-text.js'
import type { Action, Card } from './model.js'

const checklist = (ref: string): Action => ({
  label: 'Checklist',
  style: 'plain',
  intent: { name: 'breach check', ref },
})

/** Says why something was not done about a breach. A breach that may not be seen is not named. */
export function breachRefusalCard(refusal: BreachRefusal, zone: Zone, ref?: string): Card {
  const isNamed = ref !== undefined && refusal.refused !== 'unknown-breach'
  return {
    title: isNamed ? `${ref}: that was not done` : 'That was not done',
    facts: [],
    paragraphs: [breachRefusalText(refusal, zone)],
    items: [],
    actions: [
      ...(isNamed && 'item' in refusal ? [checklist(ref)] : []),
      isNamed
        ? { label: 'Show the breach', style: 'plain', intent: { name: 'breach show', ref } }
        : { label: 'Open breaches', style: 'plain', intent: { name: 'breach list' } },
    ],
  }
}
