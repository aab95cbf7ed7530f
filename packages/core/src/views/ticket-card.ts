import { breachReportText } from './breach-report-text.js'
import type { Card } from './model.js'
import { channelActions } from './request-actions.js'
import { publicFacts, requestStatus } from './request-facts.js'
import type { RequestView } from './request-view.js'
import { text } from './spans.js'

/** The request in the desk's channel: references and masked values only. */
export function ticketCard(view: RequestView): Card {
  const { details: _, ...masked } = view
  return {
    title: `Privacy request ${view.request.reference}`,
    status: requestStatus(masked),
    facts: publicFacts(masked),
    paragraphs: breachReportText(view.request),
    items: [],
    actions: channelActions(masked),
    footer: [text('Names and content are shown only to those who work on it: press Show.')],
  }
}
