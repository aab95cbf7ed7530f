import type { ReadingRule } from '../schema/milestone-rule.js'
import type { PauseReading } from '../schema/pause-rule.js'
import type { ClockRun, Kind } from './run.js'
import { type Wait, waitsOf } from './waits.js'

/** A wait, and what the law makes of it for one date. */
export interface ReadWait {
  readonly wait: Wait
  readonly reading: PauseReading
}

/** The waits that a milestone's law has an opinion on, in the order in which they began. */
export function waitsOfMilestone(kind: Kind, rule: ReadingRule, run: ClockRun): ReadWait[] {
  const { pauses } = run.regime
  return waitsOf(run.facts).flatMap((wait): ReadWait[] => {
    const name = rule.pausedBy.find((one) => (pauses[one]?.kind ?? one) === wait.kind)
    const reading = name === undefined ? undefined : pauses[name]?.[kind]
    return reading === undefined ? [] : [{ wait, reading }]
  })
}

/** Whether a wait starts the period anew instead of adding days to it. */
export function restarts({ reading }: ReadWait): boolean {
  return reading.days === 'restart' || reading.days === 'restart-after-reflection'
}
