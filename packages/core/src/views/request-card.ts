import { doubtsText, humanNeededText, messageText, notesText } from './message-text.js'
import type { Card } from './model.js'
import { channelActions, requestActions } from './request-actions.js'
import { publicFacts, requestStatus } from './request-facts.js'
import type { RequestView } from './request-view.js'
import { text } from './spans.js'

/** One request for one member: details if the member needs to know them, the next steps as buttons. */
export function requestCard(view: RequestView, heading = 'Privacy request'): Card {
  return {
    title: `${heading} ${view.request.reference}`,
    status: requestStatus(view),
    facts: publicFacts(view),
    paragraphs: [
      ...humanNeededText(view),
      ...messageText(view),
      ...doubtsText(view),
      ...notesText(view),
    ],
    items: [],
    actions: requestActions(view),
    footer: [footer(view)],
  }
}

/** What the DPO sees when a colleague has said that a message is no privacy request. */
export function dismissedCard(view: RequestView): Card {
  const card = requestCard(view, 'Called no privacy request:')
  if (view.request.status !== 'closed') return card
  return {
    ...card,
    paragraphs: [
      [
        text(
          'A colleague has filed this as no privacy request. If it is one, open it again: its clock has been running.',
        ),
      ],
      ...card.paragraphs,
    ],
    actions: card.actions.length > 0 ? card.actions : channelActions(view),
  }
}

function footer({ details }: RequestView) {
  return text(
    details === undefined
      ? 'Names and content are shown only to the owner and the data protection officer.'
      : 'Personal data: for your work on this request only.',
  )
}
