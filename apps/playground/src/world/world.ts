import type { Instant } from '@privacy-desk/core/calendar/instant.js'
import type { RunningDesk } from '@privacy-desk/core/runtime/open-desk.js'
import type { PlaygroundClock } from '../clock/playground-clock.js'
import type { ClientName } from '../protocol.js'
import type { LastPayloads } from './last-payloads.js'
import type { SlackSide } from './slack-side.js'
import type { TeamsSide } from './teams-side.js'

/** The whole playground between two resets: the real desk and both pretended chat platforms. */
export interface World {
  readonly running: RunningDesk
  readonly clock: PlaygroundClock
  readonly slack: SlackSide
  readonly teams: TeamsSide
  readonly payloads: LastPayloads
  /** Everybody is on both platforms and wants to be reached where something was done last. */
  prefer(client: ClientName): void
  /** Lets everything due happen: the queue's jobs and the same sweep as in production. */
  settle(): Promise<void>
  /** Moves the clock, and on the way stops at each moment at which a reminder is due. */
  moveTo(instant: Instant): Promise<void>
  /** Keeps what the screens show; the desk keeps its own data. */
  save(): Promise<void>
  close(): Promise<void>
}
