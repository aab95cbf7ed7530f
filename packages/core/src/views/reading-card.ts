import { breachReportText } from './breach-report-text.js'
import { linkItems } from './link-items.js'
import { doubtsText, humanNeededText, messageText, otherDayItems } from './message-text.js'
import type { Card, Text } from './model.js'
import { readingFacts } from './reading-facts.js'
import { flagsText, wordsText } from './reading-text.js'
import { requestActions } from './request-actions.js'
import { publicFacts, requestStatus } from './request-facts.js'
import type { RequestView } from './request-view.js'
import { text } from './spans.js'

/** What the desk has read, for the employee who handed it over: to confirm or to correct. */
export function readingCard(view: RequestView): Card {
  if (view.request.status === 'received') return asking(view)
  return view.request.outcome === 'not-a-request' ? filed(view) : thanking(view)
}

function asking(view: RequestView): Card {
  const { request } = view
  const toFile = request.reading?.verdict === 'not-privacy'
  return {
    title: toFile
      ? `This looks like no privacy request. File it? ${request.reference}`
      : `Have I read this right? ${request.reference}`,
    status: requestStatus(view),
    facts: readingFacts(view),
    paragraphs: [
      ...(toFile ? [proposal] : []),
      ...breachReportText(view.request),
      ...humanNeededText(view),
      ...flagsText(view),
      ...messageText(view),
      ...wordsText(view),
      ...doubtsText(view),
    ],
    items: [...otherDayItems(view), ...linkItems(view)],
    actions: requestActions(view),
    footer: [
      text('The clock began on the day it was received. Only you and the privacy desk see this.'),
    ],
  }
}

const proposal: Text = [
  text(
    'I found nothing in it about anybody’s personal data. This is a proposal: nothing is filed or dropped until you say so.',
  ),
]

function filed(view: RequestView): Card {
  return {
    title: `Filed as no privacy request: ${view.request.reference}`,
    status: requestStatus(view),
    facts: publicFacts(view),
    paragraphs: [
      [
        text(
          'Answer the person as you usually would. The data protection officer was told and opens it again if it is one after all; so can you.',
        ),
      ],
    ],
    items: [],
    actions: requestActions(view),
  }
}

function thanking(view: RequestView): Card {
  return {
    title: `Thank you: the privacy desk has ${view.request.reference}`,
    status: requestStatus(view),
    facts: publicFacts(view),
    paragraphs: [
      [text('There is nothing more for you to do. Please do not answer the person yourself.')],
    ],
    items: [],
    actions: requestActions(view),
  }
}
