import { addHours, nextFullHour } from '../../calendar/hours.js'
import type { Instant } from '../../calendar/instant.js'
import { instantInWords } from '../../calendar/zoned-text.js'
import type { ReadingRule } from '../schema/milestone-rule.js'
import type { HourPeriod } from '../schema/period.js'
import { eventInstant } from './event-instant.js'
import { overrideSteps } from './override-steps.js'
import { periodText } from './period-text.js'
import type { ClockRun, ReachedInstant } from './run.js'
import { step } from './step.js'

/**
 * The moment at which a period in hours ends: elapsed time, whatever the clocks on the wall do,
 * on any day of the week.
 */
export function readingInHours(
  rule: ReadingRule,
  period: HourPeriod,
  run: ClockRun,
): ReachedInstant {
  const event = eventInstant(run)
  const start = period.from === 'event' ? event : nextFullHour(event, run.zone)
  const instant = addHours(start, period.hours)
  const values = {
    start: instantInWords(start, run.zone),
    how: '',
    result: instantInWords(instant, run.zone),
    period: periodText(period, run.regime.wording),
  }
  return {
    instant,
    steps: [
      ...dayOnly(rule, event, run),
      step(rule, values, instant),
      ...overrideSteps(rule, instant, run),
    ],
  }
}

/** Says from when the hours run where nobody noted the time of the event. */
function dayOnly(rule: ReadingRule, event: Instant, { facts, regime, zone }: ClockRun) {
  if (facts.awareAt !== undefined) return []
  const provision = {
    ...(regime.awareness ?? rule),
    rule: 'DAY-ONLY',
    text: regime.wording.start.dayOnly,
  }
  return [step(provision, { start: instantInWords(event, zone) }, event)]
}
