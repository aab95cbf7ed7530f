import { addDays, laterOf } from '../../calendar/civil-arithmetic.js'
import type { CivilDate } from '../../calendar/civil-date.js'
import { dayAndWeekday, dayInWords } from '../../calendar/day-in-words.js'
import type { DayPeriod } from '../schema/period.js'
import { periodEnd } from './period-end.js'
import { countText } from './period-text.js'
import { rolled } from './roll.js'
import type { ClockRun, Kind, Reached } from './run.js'
import { step } from './step.js'
import type { ReadWait } from './waits-of-milestone.js'

/** A period that could be started anew: how long it is and where it may end. */
export interface Running {
  readonly period: DayPeriod
  readonly roll: string | undefined
}

/**
 * Starts a period anew where the law lets it begin with an answer: never earlier than it began,
 * and not when the desk asked only after it was over.
 */
export function restart(
  kind: Kind,
  start: CivilDate,
  one: ReadWait,
  running: Running,
  run: ClockRun,
): Reached {
  const { from } = one.wait
  const over = rolled(periodEnd(running.period, start, run.calendar), running.roll, run).day
  if (from !== undefined && from > over) return asked(start, from, over, one, run)
  return one.reading.days === 'restart'
    ? onAnswer(kind, start, one, run)
    : afterReflection(start, one, run)
}

function asked(
  start: CivilDate,
  from: CivilDate,
  over: CivilDate,
  { reading }: ReadWait,
  run: ClockRun,
) {
  const late = { ...reading, text: run.regime.wording.pause.tooLate }
  const values = { from: dayInWords(from), ended: dayAndWeekday(over) }
  return { day: start, steps: [step(late, values, start)] }
}

/** While no answer has come, only the latest date relies on one. */
function onAnswer(kind: Kind, start: CivilDate, { wait, reading }: ReadWait, run: ClockRun) {
  const { openSafe, openLatest } = run.regime.wording.pause
  const { from = run.facts.receivedOn, to } = wait
  const answered = to ?? laterOf(from, run.facts.today)
  const day = to === undefined && kind === 'safe' ? start : laterOf(start, answered)
  const open = kind === 'safe' ? openSafe : openLatest
  const values = { from: dayInWords(from), to: dayInWords(answered), result: dayAndWeekday(day) }
  return {
    day,
    steps: [step({ ...reading, text: to === undefined ? open : reading.text }, values, day)],
  }
}

/** The period begins when the days of reflection are over, whenever the answer came. */
function afterReflection(start: CivilDate, { wait, reading }: ReadWait, run: ClockRun): Reached {
  const { from, to } = wait
  if (from === undefined) {
    const values = { to: dayInWords(to ?? run.facts.receivedOn) }
    const unknown = { ...reading, text: run.regime.wording.pause.notAsked }
    return { day: start, steps: [step(unknown, values, start)] }
  }
  const days = reading.reflectionDays ?? 0
  const thought = addDays(from, days)
  const day = laterOf(start, thought)
  const isLapsed = (to ?? run.facts.today) > thought
  const text = isLapsed ? (reading.lapsedText ?? reading.text) : reading.text
  const values = {
    from: dayInWords(from),
    to: dayInWords(to ?? thought),
    days: countText(days, 'days', run.regime.wording),
    result: dayAndWeekday(day),
  }
  return { day, steps: [step({ ...reading, text }, values, day)] }
}
