import type { CivilDate } from '../../calendar/civil-date.js'
import type { MilestoneRule } from '../schema/milestone-rule.js'
import type { MilestoneName, Step } from '../timetable.js'
import { leftovers } from './leftovers.js'
import { reading } from './reading.js'
import type { ClockRun, Reading } from './run.js'

/** A milestone as one clock of a law sees it, before clocks are compared. */
export interface Draft {
  readonly name: MilestoneName
  readonly rule: MilestoneRule
  /** The event and what is said of the clock. */
  readonly lead: readonly Step[]
  readonly safe: Reading
  readonly latest: Reading
}

/**
 * A milestone of a clock; undefined where the clock has none of that name.
 * @param opening what every explanation of the clock begins with
 */
export function draft(
  name: MilestoneName,
  run: ClockRun,
  opening: readonly Step[],
): Draft | undefined {
  const rule = run.clock.milestones[name]
  if (rule === undefined) return undefined
  const last = lastForNotice(rule, run)
  const of = (kind: 'safe' | 'latest') => reading(kind, rule[kind], run, last)
  const lead = [...opening, ...leftovers(name, rule, run)]
  return { name, rule, lead, safe: of('safe'), latest: of('latest') }
}

function lastForNotice({ latest }: MilestoneRule, run: ClockRun): CivilDate | null {
  const { extended } = latest
  if (extended === undefined || run.facts.extendedOn === undefined) return null
  const notice = run.clock.milestones[extended.toldBy]
  if (notice === undefined) return null
  const { due } = reading('latest', notice.latest, run, null)
  return due.unit === 'day' ? due.day : null
}
