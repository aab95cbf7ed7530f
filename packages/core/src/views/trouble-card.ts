import type { Card, Text } from './model.js'
import { requestCard } from './request-card.js'
import type { RequestView } from './request-view.js'
import { bold, code, text } from './spans.js'
import { ticketCard } from './ticket-card.js'

/** What the desk itself could not do for a request: bring a notice, or plan what follows from one. */
export type Trouble = 'undelivered' | 'unplanned'

/** Tells the DPO of it, above the request as it stands. */
export function troubleCard(view: RequestView, trouble: Trouble): Card {
  const card = requestCard(view)
  const { title, toDpo } = words[trouble]
  return {
    ...card,
    title: `${title}: ${view.request.reference}`,
    paragraphs: [toDpo, ...card.paragraphs],
  }
}

/** The same for the desk's channel, where nobody else could be told. */
export function troubleTicket(view: RequestView, trouble: Trouble): Card {
  const { title, toChannel } = words[trouble]
  return {
    ...ticketCard(view),
    title: `${title}: ${view.request.reference}`,
    paragraphs: [toChannel],
  }
}

const notBrought: Text = [
  bold('A notice about this request could not be delivered. '),
  text('Its deadline goes on. '),
]

const notPlanned: Text = [
  bold('A card about this request may not show its present state. '),
  text(
    'Its deadline goes on, and the desk tries again. Have whoever runs the desk read its log; the present state is on this card.',
  ),
]

const words: Readonly<Record<Trouble, { title: string; toDpo: Text; toChannel: Text }>> = {
  undelivered: {
    title: 'A notice did not arrive',
    toDpo: [
      ...notBrought,
      code('problems'),
      text(' tells whom it did not reach and why; please tell them in another way.'),
    ],
    toChannel: [
      ...notBrought,
      text(
        'The data protection officer could not be reached either: please tell them in another way.',
      ),
    ],
  },
  unplanned: { title: 'The desk has a fault', toDpo: notPlanned, toChannel: notPlanned },
}
