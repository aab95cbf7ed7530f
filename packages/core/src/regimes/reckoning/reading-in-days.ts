import type { CivilDate } from '../../calendar/civil-date.js'
import { dayAndWeekday } from '../../calendar/day-in-words.js'
import { withWorkingDays } from '../../calendar/working-days.js'
import type { ReadingRule } from '../schema/milestone-rule.js'
import type { DayPeriod } from '../schema/period.js'
import { addPauses } from './add-pauses.js'
import { basis } from './basis.js'
import { begin } from './begin.js'
import { rolled } from './roll.js'
import type { ClockRun, Kind, Reached } from './run.js'
import { step } from './step.js'

/**
 * One of a milestone's two dates, from the event on: start, period, extension, pauses, roll, least
 * working days.
 * @param lastForNotice the last day on which an extension can be notified; null where there is none
 */
export function readingInDays(
  kind: Kind,
  rule: ReadingRule,
  period: DayPeriod,
  run: ClockRun,
  lastForNotice: CivilDate | null,
): Reached {
  const start = begin(kind, rule, period, run)
  const first = basis(rule, period, start.day, run, lastForNotice)
  const paused = addPauses(kind, rule, start.day, first.day, run)
  const open = rolled(paused.day, rule.roll, run)
  const longer = kind === 'latest' ? lengthened(rule, start.day, open.day, run) : open
  const all = [start, first, paused, open, ...(longer === open ? [] : [longer])]
  return { day: longer.day, steps: all.flatMap(({ steps }) => steps) }
}

/** Only ever lengthens, so that the safe date does without it. */
function lengthened(rule: ReadingRule, start: CivilDate, end: CivilDate, run: ClockRun): Reached {
  const least = run.regime.leastWorkingDays
  if (least === undefined || rule.period === 'at-once') return { day: end, steps: [] }
  const day = withWorkingDays(start, end, least.workingDays, run.calendar.isWorkingDay)
  if (day === end) return { day, steps: [] }
  return { day, steps: [step(least, { result: dayAndWeekday(day) }, day)] }
}
