import type { CivilDate } from '../calendar/civil-date.js'
import type { RequestType } from '../requests/request-type.js'

export const pauseKinds = ['identity', 'clarification'] as const
export type PauseKind = (typeof pauseKinds)[number]

/** A time in which the desk waits for the requester. */
export interface Pause {
  readonly kind: PauseKind
  /** The day the desk asked. */
  readonly from: CivilDate
  /** The day the answer came; open while missing. */
  readonly to?: CivilDate
}

/** All that a law needs to know of a request to name its dates; civil dates are the controller's. */
export interface DeadlineFacts {
  readonly receivedOn: CivilDate
  readonly types: readonly RequestType[]
  readonly pauses: readonly Pause[]
  /** The day on which the requester was told of the extension. */
  readonly extendedOn?: CivilDate
  /** The day up to which open pauses are counted. */
  readonly today: CivilDate
}
