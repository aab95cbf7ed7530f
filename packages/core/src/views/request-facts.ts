import { dueDay } from '../regimes/due-day.js'
import { atOnceBeside } from '../requests/at-once.js'
import { earlierDuplicate } from '../requests/clock-start.js'
import { dueFact, urgency } from './due.js'
import { becauseLabels, groundLabels, outcomeLabels, statusLabels, typeLabels } from './labels.js'
import { letterStatus } from './letter-labels.js'
import type { Card, Fact, Span } from './model.js'
import type { RequestView } from './request-view.js'
import { day, mention, text } from './spans.js'

/** What a card says in front: the status, or that time is running out. */
export function requestStatus({ request, timetable, today }: RequestView): Card['status'] & {} {
  const label = statusLabels[request.status]
  const due = dueDay(timetable)
  const settled = request.status === 'answered' || request.status === 'closed'
  if (settled || due === null) return label
  const tone = urgency(due, today)
  if (tone === 'urgent') return { text: `Overdue: ${label.text.toLowerCase()}`, tone }
  return tone === 'attention' ? { ...label, tone } : label
}

/** What anybody who may see the request's state may read. */
export function publicFacts(view: RequestView): readonly Fact[] {
  const { request } = view
  const asks = !seemsNoRequest(request)
  return [
    ...(asks ? [askedFact(request)] : []),
    requesterFact(view),
    receivedFact(view),
    ...(asks ? [lawFact(view), dueFact(view), ...atOnceFact(view)] : []),
    ...processorFact(view),
    {
      label: 'Owner',
      value: [view.owner === undefined ? text('nobody yet') : mention(view.owner)],
    },
    ...extensionFact(view),
    ...lettersFact(view),
    ...outcomeFact(view),
  ]
}

/** What seems to ask for nothing has neither a type nor a date that anybody should act on. */
function seemsNoRequest({ reading, correctedIn, status, outcome }: RequestView['request']) {
  const isOpen = status === 'received' || outcome === 'not-a-request'
  return reading?.verdict === 'not-privacy' && correctedIn === 1 && isOpen
}

function askedFact({ types }: RequestView['request']): Fact {
  return { label: 'Asks for', value: [text(types.map((type) => typeLabels[type]).join('; '))] }
}

function requesterFact({ details, maskedRequester }: RequestView): Fact {
  return { label: 'Requester', value: [text(details?.requester ?? maskedRequester)] }
}

function receivedFact(view: RequestView): Fact {
  const { request } = view
  return {
    label: 'Received',
    value: [
      day(request.receivedOn),
      text(` (${becauseLabels[request.receivedBecause]})`),
      ...clockSpans(view),
    ],
  }
}

/** Why the period runs from another day than that of this message. */
function clockSpans({ request, links }: RequestView): readonly Span[] {
  const earlier = earlierDuplicate(request)
  if (earlier === undefined) return []
  const { other, receivedOn } = earlier
  const named = links.some((link) => link.other === other) ? ` as ${other}` : ''
  return [text(`; the same was asked before${named}, so the period runs from `), day(receivedOn)]
}

function lawFact({ timetable }: RequestView): Fact {
  return { label: 'Law', value: [text(timetable.law)] }
}

/** GDPR art. 28(3)(e): a processor helps its customer, who has the period. */
function processorFact({ request, details }: RequestView): readonly Fact[] {
  if (request.role !== 'processor') return []
  const customer = details?.customer ? ` (${details.customer})` : ''
  return [
    {
      label: 'Our role',
      value: [
        text(`Processor${customer}: pass it on to the customer without delay (GDPR art. 28(3)(e))`),
      ],
    },
  ]
}

/** What cannot wait for the due date of the rest. */
function atOnceFact({ request: { types } }: RequestView): readonly Fact[] {
  const urgent = atOnceBeside(types)
  if (urgent.length === 0) return []
  const asked = urgent.map((type) => typeLabels[type]).join('; ')
  return [{ label: 'At once', value: [text(`${asked}: there is no period for it, stop it now`)] }]
}

function extensionFact({ request: { extension } }: RequestView): readonly Fact[] {
  if (extension === undefined) return []
  return [
    {
      label: 'Extended',
      value: [
        text(`${groundLabels[extension.ground]}; requester told on `),
        day(extension.notifiedOn),
      ],
    },
  ]
}

function outcomeFact({ request: { outcome, answeredOn } }: RequestView): readonly Fact[] {
  if (outcome === undefined) return []
  const label = outcomeLabels[outcome]
  return [
    {
      label: 'Outcome',
      value:
        answeredOn === undefined
          ? [text(label)]
          : [text(`${label}; answered on `), day(answeredOn)],
    },
  ]
}

/** Which letters there are, and where they stand; not what they say. */
function lettersFact({ request: { letters } }: RequestView): readonly Fact[] {
  const shown = letters.filter(({ status }) => status !== 'discarded')
  if (shown.length === 0) return []
  const lines = shown.map((letter) => {
    const { id, kinds } = letter
    const what = kinds.map((kind) => kind.replaceAll('-', ' ')).join(' and ')
    return `${id} ${what}: ${letterStatus(letter).text.toLowerCase()}`
  })
  return [{ label: 'Letters', value: [text(lines.join('; '))] }]
}
