import type { CivilDate } from '../calendar/civil-date.js'
import type { Instant } from '../calendar/instant.js'
import type { LawType } from './law-type.js'

export const pauseKinds = ['identity', 'clarification'] as const
export type PauseKind = (typeof pauseKinds)[number]

/** What starts a clock. */
export const clockEvents = ['receipt', 'breach-awareness'] as const
export type ClockEvent = (typeof clockEvents)[number]

/** A time in which the desk waits for the requester. */
export interface Pause {
  readonly kind: PauseKind
  /** The day the desk asked. */
  readonly from: CivilDate
  /** The day the answer came; open while missing. */
  readonly to?: CivilDate
}

/** A charge that the requester was told of before the desk went on. */
export interface Fee {
  /** The day the amount was announced. */
  readonly noticeOn?: CivilDate
  /** The day the requester paid it or agreed to it. */
  readonly confirmedOn?: CivilDate
}

/** All that a law needs to know to name its dates; civil dates are the controller's. */
export interface DeadlineFacts {
  /** The day of receipt, or the day on which a breach became known. */
  readonly receivedOn: CivilDate
  readonly types: readonly LawType[]
  readonly pauses: readonly Pause[]
  /** The day on which the requester was told of the extension. */
  readonly extendedOn?: CivilDate
  /** The day up to which open pauses are counted. */
  readonly today: CivilDate
  /** Left out: receipt. */
  readonly event?: ClockEvent
  /** When a breach became known; periods in hours need it. */
  readonly awareAt?: Instant
  /** When a processor knew of the breach, before it told the organisation. */
  readonly processorAwareAt?: Instant
  /** The day that the request itself is dated, where it was sent before it arrived. */
  readonly requestedOn?: CivilDate
  /** The day proof of identity came, where nobody noted when it was asked for. */
  readonly identityOn?: CivilDate
  readonly fee?: Fee
  /** Whether it came to the address that the organisation designated for it. */
  readonly designatedAddress?: boolean
}
