import { addedItems, addedText } from './added-text.js'
import { breachReportText } from './breach-report-text.js'
import { linkItems } from './link-items.js'
import {
  doubtsText,
  humanNeededText,
  messageText,
  notesText,
  otherDayItems,
} from './message-text.js'
import type { Card, Text } from './model.js'
import { flagsText } from './reading-text.js'
import { channelActions, requestActions } from './request-actions.js'
import { publicFacts, requestStatus } from './request-facts.js'
import type { AddedView, RequestView } from './request-view.js'
import { bold, text } from './spans.js'

/** One request for one member: details if the member needs to know them, the next steps as buttons. */
export function requestCard(view: RequestView, heading = 'Privacy request'): Card {
  return {
    title: `${heading} ${view.request.reference}`,
    status: requestStatus(view),
    facts: publicFacts(view),
    paragraphs: [
      ...breachReportText(view.request),
      ...humanNeededText(view),
      ...flagsText(view),
      ...messageText(view),
      ...addedText(view),
      ...doubtsText(view),
      ...notesText(view),
    ],
    items: [...otherDayItems(view), ...linkItems(view), ...addedItems(view)].slice(0, 10),
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

/** What the owner sees when a message was added to a request. */
export function addedCard(view: RequestView): Card {
  const card = requestCard(view, 'A message was added:')
  return { ...card, paragraphs: [...addedNote(view), ...card.paragraphs] }
}

/** Whoever handed over a message that belongs to a known request hears that it is there. */
export function handedOnCard({ request }: RequestView): Card {
  return {
    title: `Added to ${request.reference}`,
    facts: [],
    paragraphs: [
      [
        text(
          `${whyHere(request)}, so it is kept there, as it came in. Whoever works on it was told. There is nothing more for you to do.`,
        ),
      ],
    ],
    items: [],
    actions: [],
  }
}

function whyHere({ added, reference }: RequestView['request']): string {
  return added.at(-1)?.how === 'returned'
    ? `The message says that a letter of ${reference} could not be delivered`
    : `The message names ${reference} and comes from its requester`
}

/** A sender's address is what a mail says it is. */
function addedNote({ request, details }: RequestView): readonly Text[] {
  const [latest] = details?.added ?? []
  if (details === undefined || latest?.how !== 'reference') return []
  return [
    [
      bold('A message that names this request came from its requester’s address. '),
      text(
        `${clockNote[clockOf(request, latest)]} An address can be forged: check before you disclose or delete anything because of it.`,
      ),
    ],
  ]
}

function clockOf({ status }: RequestView['request'], { ended, automatic }: AddedView) {
  if (status === 'closed') return 'closed'
  const waits = status === 'awaiting-identity' || status === 'awaiting-clarification'
  return ended ?? (automatic && waits ? 'automatic' : 'open')
}

const runsAgain =
  'and the deadline below counts the day on which it was received. If it does not hold what you asked for, ask again and record that wait too.'

const clockNote = {
  open: 'Its deadline is as it was.',
  identity: `You waited for proof of identity: this message ends the wait, ${runsAgain}`,
  clarification: `You waited for clarification: this message ends the wait, ${runsAgain}`,
  automatic:
    'It reads like the automatic reply of somebody who is away, so the desk goes on waiting, and the deadline stands still. If it is the answer that you asked for, press “Requester has replied”.',
  closed:
    'It is closed, so no deadline runs for this message: if it asks for something, or complains of the answer, make it a request of its own, or have this one opened again by the data protection officer.',
}

function footer({ details }: RequestView) {
  return text(
    details === undefined
      ? 'Names and content are shown only to the owner and the data protection officer.'
      : 'Personal data: for your work on this request only.',
  )
}
