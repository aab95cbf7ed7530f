import { humanNeededText, messageText } from './message-text.js'
import type { Card, Text } from './model.js'
import { requestActions } from './request-actions.js'
import { publicFacts, requestStatus } from './request-facts.js'
import type { RequestView } from './request-view.js'
import { bold, text } from './spans.js'
import { warningText } from './warning-text.js'

/** What the desk has read, for the employee who handed it over: to confirm or to correct. */
export function readingCard(view: RequestView): Card {
  return view.request.status === 'received' ? asking(view) : thanking(view)
}

function asking(view: RequestView): Card {
  const { request } = view
  return {
    title: `Have I read this right? ${request.reference}`,
    status: requestStatus(view),
    facts: publicFacts(view).filter(({ label }) => label !== 'Owner'),
    paragraphs: [...humanNeededText(view), ...messageText(view), ...warnings(view)],
    items: [],
    actions: requestActions(view),
    footer: [
      text(
        'The legal month began on the day it was received. Only you and the privacy desk see this.',
      ),
    ],
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

function warnings({ details }: RequestView): readonly Text[] {
  return (details?.warnings ?? []).map((warning) => [
    bold('Please check: '),
    text(warningText(warning)),
  ])
}
