import { dueDay, timeLeft } from './due.js'
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

const asks: Readonly<Record<Reminding['to'], string>> = {
  reporter:
    'You handed this to the privacy desk. Please say whether it was read right: the clock is running.',
  owner: 'You own this request. Please answer it, or tell the requester of an extension, in time.',
  manager:
    'The owner has not yet reacted to a reminder. You may give the request to somebody else.',
  dpo: 'This request needs your attention.',
}

/** A stage of the ladder: says how much time is left and offers the next step. */
export function reminderCard(view: RequestView, reminding: Reminding): Card {
  const acknowledged = view.request.acknowledged.includes(reminding.mark)
  const mayAcknowledge = view.permissions.has('acknowledge') && !isSettled(view)
  return {
    title: title(view),
    status: requestStatus(view),
    facts: publicFacts(view),
    paragraphs: [[text(acknowledged ? 'Seen. Thank you.' : asks[reminding.to])]],
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
