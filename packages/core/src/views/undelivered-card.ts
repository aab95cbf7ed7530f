import type { Card, Text } from './model.js'
import { requestCard } from './request-card.js'
import type { RequestView } from './request-view.js'
import { bold, code, text } from './spans.js'
import { ticketCard } from './ticket-card.js'

const title = (reference: string): string => `A notice did not arrive: ${reference}`

/** Tells the DPO that a notice about a request did not reach its recipient. */
export function undeliveredCard(view: RequestView): Card {
  const card = requestCard(view)
  return {
    ...card,
    title: title(view.request.reference),
    paragraphs: [
      [
        ...happened,
        code('problems'),
        text(' tells whom it did not reach and why; please tell them in another way.'),
      ],
      ...card.paragraphs,
    ],
  }
}

/** The same for the desk's channel, where nobody else could be told. */
export function undeliveredTicket(view: RequestView): Card {
  return {
    ...ticketCard(view),
    title: title(view.request.reference),
    paragraphs: [
      [
        ...happened,
        text(
          'The data protection officer could not be reached either: please tell them in another way.',
        ),
      ],
    ],
  }
}

const happened: Text = [
  bold('A notice about this request could not be delivered. '),
  text('Its deadline goes on. '),
]
