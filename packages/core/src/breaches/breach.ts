import type { CivilDate } from '../calendar/civil-date.js'
import type { Instant } from '../calendar/instant.js'
import type { MemberId, Platform } from '../people/member.js'
import type { ItemId, PersonId } from '../vault/ids.js'
import type { BreachRoom, RoomRefusal } from './breach-room.js'
import type { BreachDetails } from './details.js'
import type {
  BreachNature,
  BreachScope,
  Evidence,
  IndividualsException,
  RiskLevel,
} from './events.js'
import type { GradedBreach } from './graded-breach.js'
import type { BreachRole } from './role.js'

/** How an item of the checklist stands once somebody has dealt with it. */
export interface ItemState {
  readonly state: 'done' | 'passed-over'
  readonly by: MemberId
  readonly at: Instant
  /** Why it was passed over. */
  readonly reason?: ItemId
}

/** A conclusion on the risk; two pairs of eyes where the organisation wants them. */
export interface RiskConclusion {
  readonly level: RiskLevel
  readonly reasons: ItemId
  readonly by: MemberId
  readonly confirmedBy?: MemberId
}

/** A notice that went to an authority. */
export interface AuthorityNotice {
  readonly regime: string
  readonly authority: string
  readonly phase: number
  readonly at: Instant
  readonly lateReasons?: ItemId
  /** The receipt or case number that the authority gave. */
  readonly receipt?: ItemId
}

/** Something to be done so that it does not happen again. */
export interface Measure {
  readonly id: string
  readonly text: ItemId
  readonly owner: MemberId
  readonly dueOn: CivilDate
  readonly doneOn?: CivilDate
}

/** A breach as its events leave it. */
export interface Breach {
  readonly reference: string
  /** Number of events so far. */
  readonly version: number
  readonly status: 'open' | 'closed'
  readonly nature: BreachNature
  /** Why it was classified so. */
  readonly natureReasons?: ItemId
  readonly folder: PersonId
  readonly description: ItemId
  readonly platform: Platform
  readonly opener: MemberId
  /** The chat message that it was opened from; see `messageMark`. */
  readonly message?: string
  readonly lead: MemberId
  readonly deputy?: MemberId | undefined
  /** Beside lead and deputy. */
  readonly members: readonly MemberId[]
  readonly isPrivate: boolean
  readonly role: BreachRole
  readonly regime: string
  /** Laws that run beside it. */
  readonly also: readonly string[]
  readonly noticedAt: Instant
  readonly investigatingSince?: Instant
  readonly awareAt?: Instant
  readonly awareReason?: ItemId | undefined
  readonly items: Readonly<Record<string, ItemState>>
  readonly evidence: Readonly<Record<string, readonly Evidence[]>>
  readonly scope?: BreachScope
  readonly details?: BreachDetails
  readonly severity?: GradedBreach
  readonly risk?: RiskConclusion
  readonly authority?: { readonly notify: boolean; readonly reasons?: ItemId } | undefined
  readonly notices: readonly AuthorityNotice[]
  readonly individuals?:
    | {
        readonly tell: boolean
        readonly exception?: IndividualsException
        readonly reasons: ItemId
      }
    | undefined
  readonly individualsTold?: { readonly at: Instant; readonly publicly: boolean }
  /** Controllers whose data are affected, by their id of `desk.yaml`. */
  readonly controllers: readonly string[]
  /** Those that were told, by their id of `desk.yaml`. */
  readonly controllersTold: Readonly<Record<string, Instant>>
  readonly measures: readonly Measure[]
  /** Requests that came because of it. */
  readonly requests: readonly string[]
  /** Warnings of the clock that somebody has seen. */
  readonly acknowledged: readonly string[]
  /** Where its people talk; none where each has it in the chat with the bot. */
  readonly room?: BreachRoom | undefined
  /** Rooms that the platforms refused, since somebody last asked for one. */
  readonly roomRefusals: readonly RoomRefusal[]
  readonly lessons?: ItemId | undefined
  readonly despite?: ItemId | undefined
}
