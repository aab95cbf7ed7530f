import type { Zone } from '../calendar/zone.js'
import type { Platform } from '../people/member.js'
import type { Roster } from '../people/roster.js'
import type { Ladder } from '../reminders/ladder.js'

/** The organisation as `desk.yaml` describes it. */
export interface DeskProfile {
  readonly organisation: string
  /** The organisation's legal calendar day is the day in this zone. */
  readonly zone: Zone
  /** The organisation's own mail domains, lower case. */
  readonly domains: readonly string[]
  readonly language: string
  /** The law that applies where nothing else is known. */
  readonly regime: string
  readonly roster: Roster
  /** The desk's channel on each platform. */
  readonly deskChannel: { readonly [P in Platform]?: string | undefined }
  /** Front-ends that are switched on: only these can deliver. */
  readonly platforms: readonly Platform[]
  readonly ladder: Ladder
}
