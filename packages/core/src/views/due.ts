import { daysBetween } from '../calendar/civil-arithmetic.js'
import type { CivilDate } from '../calendar/civil-date.js'
import { milestone } from '../regimes/milestone.js'
import type { Fact, Span, Text, Tone } from './model.js'
import type { RequestView } from './request-view.js'
import { day, text } from './spans.js'

/** How long there is left, in calendar days, as people say it. */
export function timeLeft(due: CivilDate, today: CivilDate): string {
  const left = daysBetween(today, due)
  if (left === 0) return 'due today'
  if (left === 1) return 'due tomorrow'
  if (left === -1) return '1 day overdue'
  return left > 0 ? `${left} days left` : `${-left} days overdue`
}

/** How pressing a due date is. */
export function urgency(due: CivilDate, today: CivilDate): Tone {
  const left = daysBetween(today, due)
  if (left < 0) return 'urgent'
  return left <= 7 ? 'attention' : 'neutral'
}

/**
 * The due date as a fact; the latest defensible date stands beside it where the two differ. Cards
 * stay in the chat, so the days left are told with the day on which they were counted.
 */
export function dueFact({ request, timetable, today }: RequestView): Fact {
  const respond = milestone(timetable, 'respond')
  if (respond?.safe.unit !== 'day' || respond.latest.unit !== 'day') {
    return { label: 'Due', value: [text('no date in this law')] }
  }
  const { day: safe } = respond.safe
  const { day: latest } = respond.latest
  const value: Span[] = [day(safe)]
  if (isOpen(request.status)) {
    value.push(text(' (as of '), day(today), text(`: ${timeLeft(safe, today)})`))
  }
  if (latest !== safe) value.push(text('; at the latest '), day(latest))
  return { label: 'Due', value }
}

/** The due date in a line of a list. */
export function dueText(due: CivilDate, today: CivilDate): Text {
  return [text('due '), day(due), text(` (${timeLeft(due, today)})`)]
}

function isOpen(status: RequestView['request']['status']): boolean {
  return status !== 'answered' && status !== 'closed'
}
