import type { WorkingCalendar } from '../calendar/working-calendar.js'
import { type Draft, draft } from './draft.js'
import { explained } from './explained.js'
import type { DeadlineFacts } from './facts.js'
import type { Regime } from './load.js'
import type { Run } from './run.js'
import type { Clock } from './schema.js'
import { type Milestone, milestoneNames, type Timetable } from './timetable.js'

/**
 * All dates of a request under one law, each with its reasons.
 *
 * A request of several types runs on several clocks: for each milestone the earliest safe date
 * and the earliest latest date count. A milestone that the law does not have is missing.
 * @param calendar the working days of the place where the organisation acts
 */
export function deadlines(
  facts: DeadlineFacts,
  regime: Regime,
  calendar: WorkingCalendar,
): Timetable {
  const run: Run = { facts, regime, calendar }
  const clocks = regime.clocks.filter((clock) => runs(clock, run))
  const milestones = milestoneNames.flatMap((name): Milestone[] => {
    const [first, ...others] = clocks.flatMap((clock) => draft(name, clock, run) ?? [])
    if (first === undefined) return []
    const strict = others.reduce(safer, first)
    const lenient = others.reduce(sooner, first)
    return [explained(strict, strict.latest.day === lenient.latest.day ? strict : lenient, run)]
  })
  return { regime: regime.id, law: regime.law, milestones }
}

/** A request without a type runs on the law's first clock, one of no named type on the `rest`. */
function runs(clock: Clock, { facts, regime }: Run): boolean {
  if (facts.types.length === 0) return clock === regime.clocks[0]
  if (clock.types !== 'rest') return facts.types.some((type) => clock.types.includes(type))
  const named = new Set(regime.clocks.flatMap(({ types }) => types))
  return facts.types.some((type) => !named.has(type))
}

function safer(one: Draft, other: Draft): Draft {
  return other.safe.day < one.safe.day ? other : one
}

function sooner(one: Draft, other: Draft): Draft {
  return other.latest.day < one.latest.day ? other : one
}
