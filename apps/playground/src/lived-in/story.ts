import type { Instant } from '@privacy-desk/core/calendar/instant.js'
import type { ClientName } from '../protocol.js'
import type { World } from '../world/world.js'

/** Something that went on at the desk over days or weeks, one step after the other. */
export interface Story {
  /** Days before today on which it began. */
  readonly ago: number
  /** The client in which it is told. */
  readonly client: ClientName
  /** Whether it goes on at weekends too: a breach does. */
  readonly everyDay: boolean
  /** On which day after its beginning each step was taken. The first, on day 0, is how it came in. */
  readonly days: readonly number[]
  /**
   * Takes a step in a world whose clock stands at its moment.
   * @throws Error when the desk refuses it, which is a fault in the history
   */
  play(step: number, world: World, at: Instant): Promise<void>
}
