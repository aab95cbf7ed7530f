import type { CivilDate } from '../calendar/civil-date.js'
import { dayAndWeekday } from '../calendar/day-in-words.js'
import { withWorkingDays } from '../calendar/working-days.js'
import { addPauses } from './add-pauses.js'
import { rolled } from './roll.js'
import type { Reached, Run } from './run.js'
import type { MilestoneRule } from './schema.js'
import { step } from './step.js'

/**
 * One of a milestone's two dates, from the end of its period on: pauses, roll, least working days.
 * @param end where the period ends before all that
 */
export function reading(
  kind: 'safe' | 'latest',
  rule: MilestoneRule,
  end: CivilDate,
  run: Run,
): Reached {
  const paused = addPauses(kind, rule, end, run)
  const open = rolled(paused.day, rule.roll[kind], run)
  const steps = [...paused.steps, ...open.steps]
  const longer = kind === 'latest' ? lengthened(rule, open.day, run) : null
  return longer === null
    ? { day: open.day, steps }
    : { day: longer.day, steps: [...steps, ...longer.steps] }
}

/** Only ever lengthens, so that the safe date does without it. */
function lengthened(rule: MilestoneRule, end: CivilDate, { regime, calendar, facts }: Run) {
  const least = regime.leastWorkingDays
  if (least === undefined || rule.period === 'at-once') return null
  const day = withWorkingDays(facts.receivedOn, end, least.workingDays, calendar.isWorkingDay)
  if (day === end) return null
  return { day, steps: [step(least, { result: dayAndWeekday(day) }, day)] }
}
