import { breachCard } from './breach-card.js'
import type { BreachView } from './breach-view.js'
import type { Card } from './model.js'
import { text } from './spans.js'

/**
 * Somebody wants to open a breach for a report that has one already.
 * @param report what a form for a second one has to carry
 */
export function breachKnownCard(view: BreachView, report: Readonly<Record<string, string>>): Card {
  const card = breachCard(view, 'There is a breach for this report already:')
  const what = report.request ?? 'the message'
  return {
    ...card,
    items: [
      {
        text: [text(`Did ${what} tell of another breach as well?`)],
        action: {
          label: 'Open a second one',
          style: 'plain',
          intent: { name: 'breach new', args: { ...report, another: 'yes' } },
        },
      },
      ...card.items,
    ],
  }
}
