import type { CivilDate } from '../calendar/civil-date.js'
import type { Instant } from '../calendar/instant.js'
import type { MemberId } from '../people/member.js'
import type { ItemId } from '../vault/ids.js'
import type { RoomRefusal } from './breach-room.js'
import type { BreachDetails } from './details.js'
import type {
  BreachEvent,
  BreachNature,
  BreachScope,
  Evidence,
  IndividualsException,
  RiskLevel,
} from './events.js'
import type { GradedBreach } from './graded-breach.js'
import type { BreachRole } from './role.js'

type Opened = Extract<BreachEvent, { type: 'breach-opened' }>
type RoomOpened = Extract<BreachEvent, { type: 'room-opened' }>
type RoomPeople = Extract<BreachEvent, { type: 'room-people-changed' }>

/**
 * What may be asked of a breach. Free text has been sealed in the vault before it gets here; `null`
 * is a text that was not given.
 */
export type BreachCommand =
  | ({
      readonly command: 'open'
      readonly investigatingSince?: Instant
      readonly awareAt?: Instant
      /** The request that told of it. */
      readonly request?: string
    } & Omit<Opened, 'type'>)
  | { readonly command: 'investigate'; readonly at: Instant }
  | {
      readonly command: 'set-awareness'
      readonly awareAt: Instant
      /** When the investigation began; left out, it stays as it is. */
      readonly investigatingSince?: Instant | undefined
      readonly reason: ItemId | null
    }
  | { readonly command: 'change-role'; readonly role: BreachRole; readonly reason: ItemId | null }
  | { readonly command: 'change-laws'; readonly also: readonly string[] }
  | { readonly command: 'change-lead'; readonly lead: MemberId }
  | { readonly command: 'name-deputy'; readonly deputy: MemberId }
  | { readonly command: 'add-member'; readonly member: MemberId }
  | { readonly command: 'remove-member'; readonly member: MemberId }
  | { readonly command: 'change-privacy'; readonly isPrivate: boolean }
  | { readonly command: 'tick'; readonly item: string; readonly evidence: readonly Evidence[] }
  | { readonly command: 'untick'; readonly item: string }
  | { readonly command: 'pass-over'; readonly item: string; readonly reason: ItemId | null }
  | { readonly command: 'add-evidence'; readonly item: string; readonly evidence: Evidence }
  /** What the message that told of it had with it. */
  | { readonly command: 'keep-files'; readonly files: readonly Evidence[] }
  | {
      readonly command: 'record-scope'
      readonly scope: BreachScope
      /** Categories of people and of data; `null` is not known. Left out, they stay. */
      readonly kinds?: Readonly<Record<'peopleKinds' | 'dataKinds', ItemId | null>>
      /** Of a processor: whose data they are. Left out, they stay. */
      readonly controllers?: readonly string[]
    }
  | { readonly command: 'record-details'; readonly details: BreachDetails }
  | { readonly command: 'record-severity'; readonly severity: GradedBreach }
  | {
      readonly command: 'conclude-risk'
      readonly level: RiskLevel
      readonly reasons: ItemId | null
    }
  | { readonly command: 'confirm-risk' }
  | {
      readonly command: 'decide-authority'
      readonly notify: boolean
      readonly reasons: ItemId | null
    }
  | {
      readonly command: 'record-notice'
      readonly regime: string
      readonly authority: string
      readonly at: Instant
      readonly lateReasons: ItemId | null
      readonly receipt: ItemId | null
    }
  | {
      readonly command: 'record-receipt'
      readonly authority: string
      readonly phase: number
      readonly receipt: ItemId | null
    }
  | {
      readonly command: 'decide-individuals'
      readonly tell: boolean
      readonly exception?: IndividualsException
      readonly reasons: ItemId | null
    }
  | { readonly command: 'record-told'; readonly at: Instant; readonly publicly: boolean }
  | { readonly command: 'name-controllers'; readonly controllers: readonly string[] }
  | {
      readonly command: 'record-controller-told'
      readonly controller: string
      readonly at: Instant
    }
  | {
      readonly command: 'add-measure'
      readonly measure: string
      readonly text: ItemId
      readonly owner: MemberId
      readonly dueOn: CivilDate
    }
  | { readonly command: 'finish-measure'; readonly measure: string; readonly on: CivilDate }
  | {
      readonly command: 'classify'
      readonly nature: BreachNature
      readonly reasons: ItemId | null
    }
  | { readonly command: 'link-request'; readonly request: string }
  | { readonly command: 'acknowledge'; readonly stage: string }
  | {
      readonly command: 'close'
      readonly lessons: ItemId | null
      readonly despite: ItemId | null
    }
  | { readonly command: 'reopen'; readonly reason: ItemId | null }
  | { readonly command: 'request-room' }
  /** What the desk itself notes of the room; nobody can ask for these. */
  | ({ readonly command: 'record-room' } & Omit<RoomOpened, 'type'>)
  | ({ readonly command: 'refuse-room' } & RoomRefusal)
  | ({ readonly command: 'record-room-people'; readonly place: string } & Omit<RoomPeople, 'type'>)
  | { readonly command: 'record-unpinned'; readonly place: string; readonly why: string }
