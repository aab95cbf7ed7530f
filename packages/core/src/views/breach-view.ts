import type { Breach } from '../breaches/breach.js'
import type { RoomPlace } from '../breaches/breach-room.js'
import type { ChecklistItem } from '../breaches/checklists/checklist-for.js'
import type { BreachClock } from '../breaches/clocks/breach-clock.js'
import type { OpenPoint } from '../breaches/open-points.js'
import type { AuthorityToTell } from '../breaches/papers/authorities-to-tell.js'
import type { Instant } from '../calendar/instant.js'
import type { Zone } from '../calendar/zone.js'
import type { BreachPermission } from '../people/breach-policy.js'
import type { Member, MemberId } from '../people/member.js'
import type { ItemId } from '../vault/ids.js'

/** A law that has a clock for a breach. */
export interface BreachLawName {
  readonly regime: string
  readonly law: string
}

/** A thread is no place for a private breach; Teams lets no bot make a group chat. */
export type Roomless = 'private' | 'no-group-chats'

/** An authority that a breach's notices go to. */
export interface BreachAuthority extends AuthorityToTell {
  /** None where the desk does not know it. */
  readonly name?: string
  readonly website?: string
  /** For which organisations it is not the right one. */
  readonly note?: string
  readonly isTold: boolean
}

/** A law of another place, which may run beside ours. */
export interface OtherLaw extends BreachLawName {
  /** Those whose people it protects, such as `GB`. */
  readonly countries: readonly string[]
  /** Whether it runs for this breach. */
  readonly isCounted: boolean
}

/** A breach as one member may see it. */
export interface BreachView {
  readonly breach: Breach
  /** What this member may do with it. */
  readonly permissions: ReadonlySet<BreachPermission>
  readonly clocks: readonly BreachClock[]
  readonly laws: readonly BreachLawName[]
  readonly otherLaws: readonly OtherLaw[]
  /** To whom notices go, as far as the countries are known. */
  readonly authorities: readonly BreachAuthority[]
  /** Controllers for whom the organisation processes data. */
  readonly contracts: readonly { readonly id: string; readonly controller: string }[]
  readonly checklist: readonly ChecklistItem[]
  /** What it still waits for, in order. */
  readonly points: readonly OpenPoint[]
  /** Everybody whom it names. */
  readonly people: ReadonlyMap<MemberId, Member>
  /** Its sealed texts, opened; none for who may not see details. */
  readonly texts: ReadonlyMap<ItemId, string>
  /** Everybody who belongs in its room. */
  readonly inRoom: readonly Member[]
  /** The room that is being made. */
  readonly nextRoom?: RoomPlace | undefined
  /** Why there is none although the settings do not forbid it. */
  readonly roomless?: Roomless | undefined
  readonly now: Instant
  /** The organisation's. */
  readonly zone: Zone
}
