import type { Instant } from '@privacy-desk/core/calendar/instant.js'
import type { Desk } from '@privacy-desk/core/desk/desk.js'
import type { Logger } from '@privacy-desk/core/ports/logger.js'
import type { WebClient } from '@slack/web-api'
import type { Background } from './answer/background.js'
import type { Deliveries } from './answer/deliveries.js'
import type { UserZones } from './user-zones.js'

/** What every listener works with. */
export interface Shell {
  readonly desk: Desk
  readonly client: WebClient
  readonly logger: Logger
  readonly botUserId: string
  readonly zones: UserZones
  readonly background: Background
  readonly deliveries: Deliveries
  readonly now: () => Instant
  /** Milliseconds until Slack is answered, whatever happens. Slack itself waits three seconds. */
  readonly budgetMs: number
}
