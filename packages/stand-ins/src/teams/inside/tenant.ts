import type { FaultQueue } from '../../fault-queue.js'
import type { Happenings } from '../../happenings.js'
import type { TeamsCall, TeamsFault, TeamsViolation } from '../teams-objects.js'
import type { TeamsChannelOptions, TeamsHappenings } from '../teams-stand-in.js'
import type { Conversations } from './conversations.js'

/** Everything the connector stand-in works with. */
export interface Tenant {
  readonly options: TeamsChannelOptions
  /** Epoch milliseconds. */
  readonly now: () => number
  readonly happenings: Happenings<TeamsHappenings>
  readonly conversations: Conversations
  readonly faults: FaultQueue<TeamsFault>
  /** People who blocked the bot. */
  readonly blocked: Set<string>
  /** Channels whose team the bot was taken out of. */
  readonly evicted: Set<string>
  readonly calls: TeamsCall[]
  readonly violations: TeamsViolation[]
  readonly files: Map<string, Uint8Array>
  /** Paths in a person's OneDrive to which the bot may upload once. */
  readonly awaited: Set<string>
}
