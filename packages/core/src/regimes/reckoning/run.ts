import type { CivilDate } from '../../calendar/civil-date.js'
import type { Instant } from '../../calendar/instant.js'
import type { WorkingCalendar } from '../../calendar/working-calendar.js'
import type { Zone } from '../../calendar/zone.js'
import type { DeadlineFacts } from '../facts.js'
import type { Regime } from '../load.js'
import type { ClockRule } from '../schema/clock-rule.js'
import type { Due, Step } from '../timetable.js'

/** Which of a milestone's two dates. */
export type Kind = 'safe' | 'latest'

/** What every part of one computation looks at. */
export interface Run {
  readonly facts: DeadlineFacts
  readonly regime: Regime
  readonly calendar: WorkingCalendar
  /** The organisation's zone; UTC where nobody knows it. */
  readonly zone: Zone
}

/** A run on one clock of the law. */
export interface ClockRun extends Run {
  readonly clock: ClockRule
}

/** A day, and the steps that led to it. */
export interface Reached {
  readonly day: CivilDate
  readonly steps: readonly Step[]
}

/** A moment, and the steps that led to it. */
export interface ReachedInstant {
  readonly instant: Instant
  readonly steps: readonly Step[]
}

/** One of a milestone's two dates with its reasons. */
export interface Reading {
  readonly due: Due
  readonly steps: readonly Step[]
}
