import type { Card, Text } from './model.js'
import { requestCard } from './request-card.js'
import type { RequestView } from './request-view.js'
import { bold, text } from './spans.js'
import { ticketCard } from './ticket-card.js'

const title = (reference: string): string => `The desk has a fault: ${reference}`

/** Tells the DPO that the desk cannot plan what follows from a notice about a request. */
export function unplannedCard(view: RequestView): Card {
  const card = requestCard(view)
  return {
    ...card,
    title: title(view.request.reference),
    paragraphs: [happened, ...card.paragraphs],
  }
}

/** The same for the desk's channel, where nobody else could be told. */
export function unplannedTicket(view: RequestView): Card {
  return { ...ticketCard(view), title: title(view.request.reference), paragraphs: [happened] }
}

const happened: Text = [
  bold('A card about this request may not show its present state. '),
  text(
    'Its deadline goes on, and the desk tries again. Have whoever runs the desk read its log; the present state is on this card.',
  ),
]
