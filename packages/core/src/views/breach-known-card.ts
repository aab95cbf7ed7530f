import { breachCard } from './breach-card.js'
import type { BreachView } from './breach-view.js'
import type { Card } from './model.js'
import { text } from './spans.js'

/** Somebody wants to open a breach for a report that has one already. */
export function breachKnownCard(view: BreachView, request: string): Card {
  const card = breachCard(view, 'There is a breach for this report already:')
  return {
    ...card,
    items: [
      {
        text: [text(`Did ${request} bring another breach as well?`)],
        action: {
          label: 'Open a second one',
          style: 'plain',
          intent: { name: 'breach new', args: { request, another: 'yes' } },
        },
      },
      ...card.items,
    ],
  }
}
