import type { CivilDate } from '../../calendar/civil-date.js'
import { dayAndWeekday, dayInWords } from '../../calendar/day-in-words.js'
import type { Extension, ReadingRule } from '../schema/milestone-rule.js'
import { type DayPeriod, isInHours } from '../schema/period.js'
import { fillText } from './fill-text.js'
import { overrideSteps } from './override-steps.js'
import { periodEnd } from './period-end.js'
import { periodText } from './period-text.js'
import type { ClockRun, Reached } from './run.js'
import { step } from './step.js'

/**
 * Where the period ends before pauses and rolling: the first one or, where the requester was told
 * in time, the extended one, both counted from the start.
 * @param lastForNotice the last day on which an extension can be notified
 */
export function basis(
  rule: ReadingRule,
  period: DayPeriod,
  start: CivilDate,
  run: ClockRun,
  lastForNotice: CivilDate | null,
): Reached {
  const first = ended(rule, period, start, run)
  const known = { ...first, steps: [...first.steps, ...overrideSteps(rule, first.day, run)] }
  const { extended } = rule
  const { extendedOn } = run.facts
  if (extended === undefined || extendedOn === undefined || lastForNotice === null) return known
  return extendedOn > lastForNotice
    ? told(known, extended, extendedOn, lastForNotice)
    : longer(known, extended, extendedOn, start, run)
}

function told(first: Reached, extended: Extension, extendedOn: CivilDate, last: CivilDate) {
  const late = { ...extended, text: extended.lateText }
  const values = { told: dayInWords(extendedOn), ended: dayAndWeekday(last) }
  return { day: first.day, steps: [...first.steps, step(late, values, first.day)] }
}

function longer(
  first: Reached,
  extended: Extension,
  extendedOn: CivilDate,
  start: CivilDate,
  run: ClockRun,
): Reached {
  const { period } = extended
  if (isInHours(period)) return first
  const reached = ended(extended, period, start, run, { told: dayInWords(extendedOn) })
  return { day: reached.day, steps: [...first.steps, ...reached.steps] }
}

type Provision = Parameters<typeof step>[0]

function ended(
  provision: Provision,
  period: DayPeriod,
  start: CivilDate,
  run: ClockRun,
  more = {},
): Reached {
  const day = periodEnd(period, start, run.calendar)
  const values = {
    ...more,
    start: dayInWords(start),
    how: howItEnds(start, day, run),
    result: dayAndWeekday(day),
    period: periodText(period, run.regime.wording),
  }
  return { day, steps: [step(provision, values, day)] }
}

/** Only said of months: the same number, or the last day where the month has no such number. */
function howItEnds(start: CivilDate, end: CivilDate, { regime }: ClockRun): string {
  const { sameNumber, lastDay } = regime.wording.period
  const number = start.slice(8)
  if (end.slice(8) === number) return sameNumber
  return fillText(lastDay, { number: String(Number(number)) })
}
