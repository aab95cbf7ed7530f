import type { Card } from './model.js'
import { text } from './spans.js'

/** Stands in the place of every card of somebody who may no longer see a breach. */
export function breachLeftCard(reference: string): Card {
  return {
    title: `No longer in the room of ${reference}`,
    facts: [],
    paragraphs: [
      [
        text(
          'You are not in the room of this breach any more, and its cards no longer show you anything. What you know of it stays confidential. Was that a mistake? Ask its lead.',
        ),
      ],
    ],
    items: [],
    actions: [],
  }
}
