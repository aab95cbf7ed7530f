import { dayAndWeekday } from '../../calendar/day-in-words.js'
import { instantInWords } from '../../calendar/zoned-text.js'
import type { Step } from '../timetable.js'
import type { ClockRun } from './run.js'
import { step } from './step.js'

/** What stands at the head of every explanation: the event, and the clock's note. */
export function opening(run: ClockRun): readonly Step[] {
  const { clock, facts } = run
  const event = clock.event === 'receipt' ? receipt(run) : awareness(run)
  if (clock.note === undefined) return event
  const values = { received: dayAndWeekday(facts.receivedOn) }
  return [...event, step(clock.note, values, facts.receivedOn)]
}

function receipt({ regime, facts }: ClockRun): readonly Step[] {
  if (regime.receipt === undefined) return []
  const values = { received: dayAndWeekday(facts.receivedOn) }
  return [step(regime.receipt, values, facts.receivedOn)]
}

/** A breach known by its day only is dated by the day. */
function awareness(run: ClockRun): readonly Step[] {
  const { regime, facts, zone } = run
  const { awareAt, processorAwareAt } = facts
  const date = awareAt ?? facts.receivedOn
  const aware =
    awareAt === undefined ? dayAndWeekday(facts.receivedOn) : instantInWords(awareAt, zone)
  const steps = regime.awareness === undefined ? [] : [step(regime.awareness, { aware }, date)]
  if (regime.processor === undefined || processorAwareAt === undefined) return steps
  const processor = instantInWords(processorAwareAt, zone)
  return [...steps, step(regime.processor, { processor }, date)]
}
