import { dayAndWeekday } from '../calendar/day-in-words.js'
import type { WorkingCalendar } from '../calendar/working-calendar.js'
import type { DeadlineFacts } from './facts.js'
import type { Regime } from './load.js'
import { compareDue } from './reckoning/compare-due.js'
import { type Draft, draft } from './reckoning/draft.js'
import { explained } from './reckoning/explained.js'
import { opening } from './reckoning/opening.js'
import type { ClockRun, Run } from './reckoning/run.js'
import { runningClocks } from './reckoning/running-clocks.js'
import { step } from './reckoning/step.js'
import {
  type Milestone,
  type MilestoneName,
  milestoneNames,
  type Step,
  type Timetable,
} from './timetable.js'

/**
 * All dates of a request or a breach under one law, each with its reasons.
 *
 * A request of several types runs on several clocks: for each milestone the earliest safe date
 * and the earliest latest date count. A milestone that the law does not have is missing.
 * @param calendar the working days of the place where the organisation acts, and its zone: UTC
 *   where it has none
 */
export function deadlines(
  facts: DeadlineFacts,
  regime: Regime,
  calendar: WorkingCalendar,
): Timetable {
  const run: Run = { facts, regime, calendar, zone: calendar.zone ?? 'UTC' }
  const clocks = runningClocks(run).map((clock) => ({ ...run, clock }))
  const opened = clocks.map((clock) => ({ clock, lead: opening(clock) }))
  const milestones = milestoneNames.flatMap((name) => earliest(name, opened, run))
  const remarks = clocks.flatMap(remarksOf)
  const timetable = { regime: regime.id, law: regime.law, milestones }
  return remarks.length === 0 ? timetable : { ...timetable, remarks }
}

interface Opened {
  readonly clock: ClockRun
  /** What every explanation begins with. */
  readonly lead: readonly Step[]
}

function earliest(name: MilestoneName, clocks: readonly Opened[], run: Run): Milestone[] {
  const drafts = clocks.flatMap(({ clock, lead }) => draft(name, clock, lead) ?? [])
  const [first, ...others] = drafts
  if (first === undefined) return []
  const least = (kind: 'safe' | 'latest') =>
    others.reduce(
      (one, other) => (compareDue(other[kind].due, one[kind].due, run.zone) < 0 ? other : one),
      first,
    )
  const strict = least('safe')
  return [explained(strict, lenientOf(strict, least('latest'), run), run)]
}

/** Two clocks with the same latest date need only one explanation. */
function lenientOf(strict: Draft, lenient: Draft, { zone }: Run): Draft {
  return compareDue(strict.latest.due, lenient.latest.due, zone) === 0 ? strict : lenient
}

function remarksOf({ clock: { remarks }, facts }: ClockRun) {
  const values = { received: dayAndWeekday(facts.receivedOn) }
  return remarks.map((remark) => step(remark, values, facts.receivedOn))
}
