import { addDays, daysBetween, laterOf } from '../../calendar/civil-arithmetic.js'
import type { CivilDate } from '../../calendar/civil-date.js'
import { dayAndWeekday, dayInWords } from '../../calendar/day-in-words.js'
import type { ReadingRule } from '../schema/milestone-rule.js'
import type { PauseReading } from '../schema/pause-rule.js'
import type { Wording } from '../schema/wording.js'
import { countText } from './period-text.js'
import { rolled } from './roll.js'
import type { ClockRun, Kind, Reached } from './run.js'
import { step } from './step.js'
import { type ReadWait, restarts, waitsOfMilestone } from './waits-of-milestone.js'

/** Days in which the desk waited while the period ran; an open wait lasts up to today. */
interface Span {
  readonly from: CivilDate
  readonly to: CivilDate
  readonly isOpen: boolean
}

/** How far the period reaches, and the last day that a pause has already added. */
interface Progress extends Reached {
  readonly counted: CivilDate | null
}

/**
 * Adds the days of pauses to the end of a period, each day once however many pauses it lies in.
 * A pause that began when the period, rolled, was over adds nothing, nor one that was over when
 * it began.
 */
export function addPauses(
  kind: Kind,
  rule: ReadingRule,
  start: CivilDate,
  end: CivilDate,
  run: ClockRun,
): Reached {
  const waits = waitsOfMilestone(kind, rule, run).filter((one) => !restarts(one))
  let progress: Progress = { day: end, steps: [], counted: null }
  for (const one of waits) progress = next(progress, one, rule, start, run)
  return progress
}

function next(
  progress: Progress,
  { wait, reading }: ReadWait,
  rule: ReadingRule,
  start: CivilDate,
  run: ClockRun,
): Progress {
  const { pause } = run.regime.wording
  const { from, to } = wait
  if (from === undefined) {
    return said(progress, reading, pause.notAsked, { to: dayInWords(to ?? run.facts.today) })
  }
  if (to !== undefined && to < start) {
    const values = { from: dayInWords(from), to: dayInWords(to), start: dayInWords(start) }
    return said(progress, reading, pause.tooEarly, values)
  }
  const over = rolled(progress.day, rule.roll, run).day
  if (reading.days !== 'none' && from > over) {
    const values = { from: dayInWords(from), ended: dayAndWeekday(over) }
    return said(progress, reading, pause.tooLate, values)
  }
  const began = laterOf(from, start)
  const last = laterOf(began, to ?? run.facts.today)
  const span = { from: began, to: last, isOpen: to === undefined }
  return add(progress, span, reading, run.regime.wording)
}

function add(progress: Progress, span: Span, reading: PauseReading, wording: Wording): Progress {
  const days = newDays(progress.counted, span, reading)
  const day = addDays(progress.day, days)
  const values = {
    from: dayInWords(span.from),
    to: dayInWords(span.to),
    days: countText(days, 'days', wording),
    result: dayAndWeekday(day),
  }
  const isCovered = days === 0 && reading.days !== 'none' && span.to <= (progress.counted ?? '')
  const text = isCovered ? wording.pause.counted : reading.text
  const reached = {
    ...said({ ...progress, day }, reading, text, values),
    counted: laterOf(progress.counted ?? span.to, span.to),
  }
  const isOpen = span.isOpen && reading.days !== 'none'
  return isOpen ? said(reached, reading, wording.pause.open, values) : reached
}

/** The days that the pause adds and no earlier one has added. */
function newDays(counted: CivilDate | null, { from, to }: Span, { days }: PauseReading): number {
  if (days === 'none') return 0
  const first = days === 'inclusive' ? from : addDays(from, 1)
  const fresh = counted === null ? first : laterOf(first, addDays(counted, 1))
  return Math.max(0, daysBetween(fresh, to) + 1)
}

function said(
  progress: Progress,
  reading: PauseReading,
  text: string,
  values: Readonly<Record<string, string>>,
): Progress {
  const line = step({ ...reading, text }, values, progress.day)
  return { ...progress, steps: [...progress.steps, line] }
}
