import type { RoomForm } from '../breaches/breach-room.js'
import type { OwnItem } from '../breaches/checklists/own-item.js'
import type { Contract } from '../breaches/clocks/contract-clock.js'
import type { Zone } from '../calendar/zone.js'
import type { Platform } from '../people/member.js'
import type { Roster } from '../people/roster.js'
import type { Ladder } from '../reminders/ladder.js'

/** The rooms that the organisation wants for its breaches on one platform. */
export interface RoomSettings {
  readonly form: RoomForm | 'none'
  /** The channel in which threads are begun, also where no private channel can be made. */
  readonly thread?: string | undefined
}

/** What the breach room needs to know beforehand. */
export interface BreachSettings {
  /** Those for whom the organisation processes data. */
  readonly contracts: readonly Contract[]
  /** Items of the checklists that it adds. */
  readonly checklist: readonly OwnItem[]
  readonly fourEyes: boolean
  readonly rooms: { readonly [P in Platform]: RoomSettings }
}

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
  readonly breaches: BreachSettings
}
