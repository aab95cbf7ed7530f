import type { CivilDate } from '../calendar/civil-date.js'
import { dayAndWeekday, dayInWords } from '../calendar/day-in-words.js'
import { fillText } from './fill-text.js'
import { periodEnd } from './period-end.js'
import type { Reached, Run } from './run.js'
import type { MilestoneRule, Period } from './schema.js'
import { step } from './step.js'

/**
 * Where the period ends before pauses and rolling: the first one or, where the requester was told
 * in time, the extended one, both counted from receipt.
 * @param lastForNotice the last day on which an extension can be notified
 */
export function basis(rule: MilestoneRule, run: Run, lastForNotice: CivilDate | null): Reached {
  const first = ended(rule, rule.period, run)
  const { extended } = rule
  const { extendedOn } = run.facts
  if (extended === undefined || extendedOn === undefined || lastForNotice === null) return first
  const told = dayInWords(extendedOn)
  if (extendedOn > lastForNotice) {
    const late = { ...extended, text: extended.lateText }
    const values = { told, ended: dayAndWeekday(lastForNotice) }
    return { day: first.day, steps: [...first.steps, step(late, values, first.day)] }
  }
  const longer = ended(extended, extended.period, run, { told })
  return { day: longer.day, steps: [...first.steps, ...longer.steps] }
}

type Provision = Parameters<typeof step>[0]

function ended(provision: Provision, period: Period, run: Run, more = {}): Reached {
  const start = run.facts.receivedOn
  const day = periodEnd(period, start, run.calendar)
  const values = {
    ...more,
    start: dayInWords(start),
    how: howItEnds(start, day, run),
    result: dayAndWeekday(day),
  }
  return { day, steps: [step(provision, values, day)] }
}

/** Only said of months: the same number, or the last day where the month has no such number. */
function howItEnds(start: CivilDate, end: CivilDate, { regime }: Run): string {
  const { sameNumber, lastDay } = regime.wording.period
  const number = start.slice(8)
  if (end.slice(8) === number) return sameNumber
  return fillText(lastDay, { number: String(Number(number)) })
}
