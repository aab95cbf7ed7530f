import type { BreachClock } from '../breaches/clocks/breach-clock.js'
import { isClockStopped } from '../breaches/clocks/clock-stopped.js'
import { dueInstant } from '../breaches/clocks/due-instant.js'
import type { Due } from '../regimes/timetable.js'
import { dutyLabels } from './breach-labels.js'
import type { BreachView } from './breach-view.js'
import type { Fact, Span } from './model.js'
import { day, moment, text } from './spans.js'
import { hoursLeft } from './time-left.js'

/** Each clock with its exact target and, where the two differ, the outer limit. */
export function clockFacts(view: BreachView): readonly Fact[] {
  return view.clocks.map((clock) => ({
    label: `${clock.of}: ${dutyLabels[clock.duty]}`,
    value: clockText(clock, view),
  }))
}

function clockText(clock: BreachClock, { breach, now, zone }: BreachView): readonly Span[] {
  if (isClockStopped(clock, breach)) return [text(stoppedText(clock, breach))]
  const [target, limit] = [dueSpan(clock.target, zone), dueSpan(clock.limit, zone)]
  const end = dueInstant(clock.target, zone)
  const differs = dueInstant(clock.limit, zone) !== end
  return [
    text('by '),
    target,
    text(` (${hoursLeft(end, now)})`),
    ...(differs ? [text('; outer limit '), limit] : []),
  ]
}

/** That nobody is warned any more does not mean that it was done. */
function stoppedText(clock: BreachClock, breach: BreachView['breach']): string {
  return breach.status === 'open' || isClockStopped(clock, { ...breach, status: 'open' })
    ? 'done or not needed'
    : 'not recorded as done; the breach was closed nevertheless'
}

function dueSpan(due: Due, zone: string): Span {
  return due.unit === 'day' ? day(due.day) : moment(due.instant, zone)
}
