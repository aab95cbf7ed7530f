import type { Card } from './model.js'
import { requestCard } from './request-card.js'
import type { RequestView } from './request-view.js'
import { bold, code, text } from './spans.js'

/** Tells the DPO that a notice about a request did not reach its recipient. */
export function undeliveredCard(view: RequestView): Card {
  const card = requestCard(view, 'A notice did not arrive:')
  return {
    ...card,
    paragraphs: [
      [
        bold('A notice about this request could not be delivered. '),
        text('Its deadline goes on. '),
        code('problems'),
        text(' tells whom it did not reach and why; please tell them in another way.'),
      ],
      ...card.paragraphs,
    ],
  }
}
