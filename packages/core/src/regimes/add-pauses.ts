import { addDays, compareDays, daysBetween, laterOf } from '../calendar/civil-arithmetic.js'
import type { CivilDate } from '../calendar/civil-date.js'
import { dayAndWeekday, dayInWords } from '../calendar/day-in-words.js'
import type { Pause } from './facts.js'
import { fillText } from './fill-text.js'
import { rolled } from './roll.js'
import type { Reached, Run } from './run.js'
import type { MilestoneRule, PauseReading } from './schema.js'
import { step } from './step.js'

/** A pause within the request's life; an open one lasts up to today. */
interface Wait {
  readonly kind: Pause['kind']
  readonly from: CivilDate
  readonly to: CivilDate
}

/** How far the period reaches, and the last day that a pause has already added. */
interface Progress extends Reached {
  readonly counted: CivilDate | null
}

/**
 * Adds the days of pauses to the end of a period, each day once however many pauses it lies in.
 * A pause that began when the period, rolled, was over adds nothing.
 */
export function addPauses(
  kind: 'safe' | 'latest',
  rule: MilestoneRule,
  end: CivilDate,
  run: Run,
): Reached {
  const waits = run.facts.pauses
    .filter((pause) => rule.pausedBy.includes(pause.kind))
    .map((pause) => wait(pause, run))
    .sort((one, other) => compareDays(one.from, other.from))
  let progress: Progress = { day: end, steps: [], counted: null }
  for (const one of waits) {
    const reading = run.regime.pauses[one.kind]?.[kind]
    if (reading === undefined) continue
    const over = rolled(progress.day, rule.roll[kind], run).day
    const late = reading.days !== 'none' && one.from > over
    progress = late ? tooLate(progress, one, reading, over, run) : add(progress, one, reading, run)
  }
  return progress
}

function wait({ kind, from, to }: Pause, { facts }: Run): Wait {
  const began = laterOf(from, facts.receivedOn)
  return { kind, from: began, to: laterOf(began, to ?? facts.today) }
}

function add(progress: Progress, one: Wait, reading: PauseReading, run: Run): Progress {
  const days = newDays(progress.counted, one, reading)
  const day = addDays(progress.day, days)
  const { wording } = run.regime
  const overlaps = days === 0 && reading.days !== 'none' && one.to <= (progress.counted ?? '')
  const text = overlaps ? wording.pause.counted : reading.text
  const values = {
    from: dayInWords(one.from),
    to: dayInWords(one.to),
    days: days === 1 ? wording.days.one : fillText(wording.days.many, { count: String(days) }),
    result: dayAndWeekday(day),
  }
  return {
    day,
    steps: [...progress.steps, step({ ...reading, text }, values, day)],
    counted: laterOf(progress.counted ?? one.to, one.to),
  }
}

/** The days that the pause adds and no earlier one has added. */
function newDays(counted: CivilDate | null, { from, to }: Wait, { days }: PauseReading): number {
  if (days === 'none') return 0
  const first = days === 'inclusive' ? from : addDays(from, 1)
  const fresh = counted === null ? first : laterOf(first, addDays(counted, 1))
  return Math.max(0, daysBetween(fresh, to) + 1)
}

function tooLate(
  progress: Progress,
  one: Wait,
  reading: PauseReading,
  over: CivilDate,
  { regime }: Run,
): Progress {
  const late = { ...reading, text: regime.wording.pause.tooLate }
  const values = { from: dayInWords(one.from), ended: dayAndWeekday(over) }
  return { ...progress, steps: [...progress.steps, step(late, values, progress.day)] }
}
