import type { CivilDate } from '../calendar/civil-date.js'
import type { WorkingCalendar } from '../calendar/working-calendar.js'
import type { DeadlineFacts } from './facts.js'
import type { Regime } from './load.js'
import type { Step } from './timetable.js'

/** What every part of one computation looks at. */
export interface Run {
  readonly facts: DeadlineFacts
  readonly regime: Regime
  readonly calendar: WorkingCalendar
}

/** A day, and the steps that led to it. */
export interface Reached {
  readonly day: CivilDate
  readonly steps: readonly Step[]
}
