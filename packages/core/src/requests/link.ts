import type { CivilDate } from '../calendar/civil-date.js'

/** Why two requests belong together. */
export const linkReasons = [
  /** The same person asks for the same, in another message: the earliest receipt counts. */
  'duplicate',
  /** The same person asked for the same within the last year. */
  'repeat',
  /** Several people asked in one message. */
  'split',
  /** The message names the other request, but its sender is not known to be that requester. */
  'named',
  /** This one complains of how the other, settled one was handled. */
  'complains-of',
  /** The other one complains of how this one was handled. */
  'complaint',
] as const
export type LinkReason = (typeof linkReasons)[number]

/** A request that has to do with another one. A link blocks nothing. */
export interface Link {
  /** Reference of the other request. */
  readonly other: string
  readonly why: LinkReason
  /** The day on which the other one was received. */
  readonly receivedOn: CivilDate
}
