import type { CivilDate } from '../calendar/civil-date.js'
import type { Instant } from '../calendar/instant.js'
import type { Member, Platform } from '../people/member.js'
import type { LadderWorld } from './wanted.js'

/** What planning needs to know beside the request. */
export interface PlanWorld extends LadderWorld {
  readonly now: Instant
  /** Who does what is planned for; the reporter where it is the desk. */
  readonly by: Member
  /** Whether a correction or a link moved the due date, which nobody recorded as such. */
  readonly dateMoved: boolean
  /** The organisation's calendar day. */
  readonly today: CivilDate
  /** Platforms on which the desk has a channel. */
  readonly deskChannels: readonly Platform[]
  /** Front-ends that are switched on. */
  readonly platforms: readonly Platform[]
}
