import type { Instant } from '../../calendar/instant.js'
import type { Zone } from '../../calendar/zone.js'
import type { Threshold } from '../../regimes/schema/threshold.js'
import type { Due, Step } from '../../regimes/timetable.js'

/** Whom a clock wants told. */
export const breachDuties = ['notify-authority', 'notify-individuals', 'tell-controller'] as const
export type BreachDuty = (typeof breachDuties)[number]

/** One clock of a breach: what must be done by when, and why. */
export interface BreachClock {
  /** Stable: `gdpr/notify-authority`, `contract/acme`. */
  readonly id: string
  readonly duty: BreachDuty
  /** The law's name, or that of the controller. */
  readonly of: string
  /** What the desk works to: the exact end of the hours, the strictest reading. */
  readonly target: Due
  /** The latest end that can be defended. */
  readonly limit: Due
  readonly steps: readonly Step[]
  /** From when on its law wants somebody told; left out, that is for the decisions to say. */
  readonly threshold?: Threshold | undefined
  /** Authorities, by place, that have still to be told where there are several. */
  readonly awaits?: readonly string[]
}

/** What the clocks of a breach need to know. */
export interface BreachFacts {
  readonly awareAt: Instant
  /** When a processor knew, where it told us. */
  readonly processorAwareAt?: Instant | undefined
  /** The organisation's zone. */
  readonly zone: Zone
}
