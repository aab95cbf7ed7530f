import { dayInWords } from '../calendar/day-in-words.js'
import { dueDay } from '../regimes/due-day.js'
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
function asks(view: RequestView, to: Reminding['to']): string {
  const { request, timetable, today } = view
  const { status } = request
  if (status === 'closed' || status === 'answered') return settled[status]
  if (status === 'received') return unconfirmed[to === 'reporter' ? 'reporter' : 'others']
  if (to === 'reporter') return 'It was confirmed. There is nothing more for you to do.'
  const due = dueDay(timetable)
  return asksColleague(request, to, due !== null && due < today ? 'late' : 'open')
}

function asksColleague(
  request: RequestView['request'],
  to: Exclude<Reminding['to'], 'reporter'>,
  when: 'late' | 'open',
): string {
  if (isWaiting(request)) return waiting[to === 'owner' ? 'owner' : 'others'][when]
  if (to === 'owner') return owners[request.extension && when === 'open' ? 'extended' : when]
  if (to === 'manager') return managers[when]
  return officers[request.owner === undefined ? 'unowned' : when]
}

const settled = {
  closed: 'It is closed: you need do nothing more.',
  answered: 'The answer is recorded: nothing is due any more.',
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

function isWaiting({ status, owner }: RequestView['request']): boolean {
  const waits = status === 'awaiting-identity' || status === 'awaiting-clarification'
  return waits && owner !== undefined
}

const waiting = {
  owner: {
    open: 'You wait for the requester. Has the reply come? Record it. If not, ask once more: the date below already counts the wait as far as the law lets it.',
    late: 'You wait for the requester, and the date has passed. Record the reply if it has come; if not, answer with what you can.',
  },
  others: {
    open: 'The owner waits for the requester. The date below already counts the wait as far as the law lets it.',
    late: 'The owner waits for the requester, and the date has passed. See with them whether an answer can go out without the reply.',
  },
}

const managers = {
  open: 'The owner has not yet reacted to a reminder. You may give the request to somebody else.',
  late: 'The date has passed. Help the owner, or give the request to somebody else.',
}

const officers = {
  unowned: 'Nobody owns this request yet. Take it or assign it.',
  open: 'The date is near and it is not answered. See with the owner whether it will be in time.',
  late: 'The date has passed. See with the owner what is missing; a late answer is better than none.',
}

/**
 * A stage of the ladder: says by when it is due and offers the next step. It stays in the chat, so
 * its title has the day: a number of days would be wrong on the next one.
 */
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
  if (due === null) return request.reference
  return `${request.reference} ${due < today ? 'was' : 'is'} due on ${dayInWords(due)}`
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

/** At most five: the reasons of the date are never left out, splitting is the first to be. */
function withWhy(actions: readonly Action[]): readonly Action[] {
  const isWhy = ({ intent }: Action) => intent.name === 'why'
  const why = actions.filter(isWhy)
  const room = 5 - why.length
  const steps = actions.filter((action) => !isWhy(action))
  const kept = steps.length > room ? steps.filter(({ intent }) => intent.name !== 'split') : steps
  return [...kept.slice(0, room), ...why]
}

const plain = (action: Action): Action => ({
  ...action,
  style: action.style === 'primary' ? 'plain' : action.style,
})
