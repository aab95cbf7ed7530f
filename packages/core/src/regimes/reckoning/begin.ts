import type { CivilDate } from '../../calendar/civil-date.js'
import { dayAndWeekday, dayInWords } from '../../calendar/day-in-words.js'
import { civilDateAt } from '../../calendar/zone.js'
import type { ReadingRule } from '../schema/milestone-rule.js'
import type { DayPeriod } from '../schema/period.js'
import { reading } from './reading.js'
import { restart } from './restart.js'
import type { ClockRun, Kind, Reached } from './run.js'
import { step } from './step.js'
import { restarts, waitsOfMilestone } from './waits-of-milestone.js'

/** The day from which a period is counted, after all that starts it anew. */
export function begin(kind: Kind, rule: ReadingRule, period: DayPeriod, run: ClockRun): Reached {
  const first = firstStart(kind, rule, run)
  const again = waitsOfMilestone(kind, rule, run).filter(restarts)
  return again.reduce<Reached>(({ day, steps }, one) => {
    const later = restart(kind, day, one, { period, roll: rule.roll }, run)
    return { day: later.day, steps: [...steps, ...later.steps] }
  }, first)
}

function firstStart(kind: Kind, rule: ReadingRule, run: ClockRun): Reached {
  const { receivedOn } = run.facts
  if (rule.starts === 'event') return { day: receivedOn, steps: [] }
  if (rule.starts === 'request-date') return requestDate(rule, run)
  const other = run.clock.milestones[rule.starts]?.[kind]
  return other === undefined ? { day: receivedOn, steps: [] } : otherEnd(kind, other, run)
}

/** What led to the other milestone stands in its own explanation. */
function otherEnd(kind: Kind, other: ReadingRule, run: ClockRun): Reached {
  const { due } = reading(kind, other, run, null)
  return { day: due.unit === 'day' ? due.day : civilDateAt(due.instant, run.zone), steps: [] }
}

function requestDate(rule: ReadingRule, { facts, regime }: ClockRun): Reached {
  const { receivedOn, requestedOn } = facts
  const { requestDate: known, noRequestDate: unknown } = regime.wording.start
  const day: CivilDate =
    requestedOn !== undefined && requestedOn < receivedOn ? requestedOn : receivedOn
  const provision = { ...rule, text: requestedOn === undefined ? unknown : known }
  const values = { requested: dayInWords(day), received: dayAndWeekday(receivedOn) }
  return { day, steps: [step({ ...provision, rule: 'REQUEST-DATE' }, values, day)] }
}
