import type { CivilDate } from '../calendar/civil-date.js'
import { dayAndWeekday } from '../calendar/day-in-words.js'
import { basis } from './basis.js'
import { reading } from './reading.js'
import type { Reached, Run } from './run.js'
import type { Clock, MilestoneRule } from './schema.js'
import { step } from './step.js'
import type { MilestoneName, Step } from './timetable.js'

/** A milestone as one clock of a law sees it, before clocks are compared. */
export interface Draft {
  readonly name: MilestoneName
  readonly rule: MilestoneRule
  /** Receipt, note and period, from which both dates go on. */
  readonly lead: readonly Step[]
  readonly safe: Reached
  readonly latest: Reached
}

/** A milestone of a clock; undefined where the clock has none of that name. */
export function draft(name: MilestoneName, clock: Clock, run: Run): Draft | undefined {
  const rule = clock.milestones[name]
  if (rule === undefined) return undefined
  const { day, steps } = basis(rule, run, lastForNotice(rule, clock, run))
  return {
    name,
    rule,
    lead: [...opening(clock, run), ...steps],
    safe: reading('safe', rule, day, run),
    latest: reading('latest', rule, day, run),
  }
}

function opening({ note }: Clock, { regime, facts }: Run): readonly Step[] {
  const values = { received: dayAndWeekday(facts.receivedOn) }
  const provisions = note === undefined ? [regime.receipt] : [regime.receipt, note]
  return provisions.map((provision) => step(provision, values, facts.receivedOn))
}

function lastForNotice({ extended }: MilestoneRule, clock: Clock, run: Run): CivilDate | null {
  if (extended === undefined || run.facts.extendedOn === undefined) return null
  return draft(extended.toldBy, clock, run)?.latest.day ?? null
}
