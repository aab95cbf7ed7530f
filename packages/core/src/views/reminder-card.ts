import { dueDay } from '../regimes/due-day.js'
import { timeLeft } from './due.js'
import type { Action, Card } from './model.js'
import { requestActions } from './request-actions.js'
import { publicFacts, requestStatus } from './request-facts.js'
import type { RequestView } from './request-view.js'
import { text } from './spans.js'

/** Who is reminded, and which run of which stage the button acknowledges. */
export interface Reminding {
  readonly to: 'reporter' | 'owner' | 'manager' | 'dpo'
  /** See `stageMark`. */
  readonly mark: string
}

/** What is asked of whom; true of the request as it stands, whatever stage it is. */
function asks({ request, timetable, today }: RequestView, to: Reminding['to']): string {
  const due = dueDay(timetable)
  const late = due !== null && due < today
  if (request.status === 'received') return unconfirmed[to === 'reporter' ? 'reporter' : 'others']
  if (to === 'owner') return late ? owners.late : owners[request.extension ? 'extended' : 'open']
  if (to === 'manager') return late ? managers.late : managers.open
  if (request.owner === undefined) return 'Nobody owns this request yet. Take it or assign it.'
  return late
    ? 'The date has passed. See with the owner what is missing; a late answer is better than none.'
    : 'The date is near and it is not answered. See with the owner whether it will be in time.'
}

const unconfirmed = {
  reporter:
    'You handed this to the privacy desk. Please say whether it was read right: the clock is running.',
  others: 'Nobody has confirmed yet that this is a privacy request, and the clock is running.',
}

const owners = {
  open: 'You own this request. Please answer it, or tell the requester of an extension, in time.',
  extended: 'You own this request. It was extended already: please answer it in time.',
  late: 'You own this request and its date has passed. Please answer it now.',
}

const managers = {
  open: 'The owner has not yet reacted to a reminder. You may give the request to somebody else.',
  late: 'The date has passed. Help the owner, or give the request to somebody else.',
}

/** A stage of the ladder: says how much time is left and offers the next step. */
export function reminderCard(view: RequestView, reminding: Reminding): Card {
  const acknowledged = view.request.acknowledged.includes(reminding.mark)
  const mayAcknowledge = view.permissions.has('acknowledge') && !isSettled(view)
  return {
    title: title(view),
    status: requestStatus(view),
    facts: publicFacts(view),
    paragraphs: [[text(acknowledged ? 'Seen. Thank you.' : asks(view, reminding.to))]],
    items: [],
    actions: withWhy([
      ...(mayAcknowledge && !acknowledged ? [seen(view.request.reference, reminding.mark)] : []),
      ...requestActions(view).map(plain),
    ]),
  }
}

function title({ request, timetable, today }: RequestView): string {
  if (request.status === 'answered' || request.status === 'closed') {
    return `${request.reference} is settled`
  }
  const due = dueDay(timetable)
  return due === null ? request.reference : `${request.reference}: ${timeLeft(due, today)}`
}

function isSettled({ request }: RequestView): boolean {
  return request.status === 'answered' || request.status === 'closed'
}

function seen(ref: string, mark: string): Action {
  return {
    label: 'I have seen this',
    style: 'primary',
    intent: { name: 'acknowledge', ref, args: { stage: mark } },
  }
}

/** At most five, of which the reasons of the date are never left out. */
function withWhy(actions: readonly Action[]): readonly Action[] {
  const isWhy = ({ intent }: Action) => intent.name === 'why'
  const why = actions.filter(isWhy)
  return [...actions.filter((action) => !isWhy(action)).slice(0, 5 - why.length), ...why]
}

const plain = (action: Action): Action => ({
  ...action,
  style: action.style === 'primary' ? 'plain' : action.style,
})
