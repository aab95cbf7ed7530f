import type { CivilDate } from '../calendar/civil-date.js'
import type { Instant } from '../calendar/instant.js'
import type { MemberId, Platform } from '../people/member.js'
import type { ItemId, PersonId } from '../vault/ids.js'
import type { RoomForm } from './breach-room.js'
import type { EvidenceKind } from './checklists/checklist.js'
import type { BreachDetails } from './details.js'
import type { GradedBreach } from './graded-breach.js'
import type { BreachRole } from './role.js'

/** What a person concluded of the risk for the people affected: the test of GDPR arts 33 and 34. */
export const riskLevels = ['no-risk', 'risk', 'high-risk'] as const
export type RiskLevel = (typeof riskLevels)[number]

/** GDPR art. 34(3): why people need not be told although the risk is high. */
export const individualsExceptions = [
  'unintelligible',
  'risk-removed',
  'disproportionate-effort',
] as const
export type IndividualsException = (typeof individualsExceptions)[number]

/** What it turned out to be. All of them stay in the register. */
export const breachNatures = ['breach', 'near-miss', 'no-breach'] as const
export type BreachNature = (typeof breachNatures)[number]

/** Something that shows that an item was done; what it is lies in the vault. */
export interface Evidence {
  readonly kind: EvidenceKind
  readonly item: ItemId
  /** What a file is called; that may name people as well. */
  readonly name?: ItemId
}

/** Whose data, how many, and where they live; `null` is not known yet. */
export interface BreachScope {
  readonly people: number | null
  readonly records: number | null
  /** People by country, such as `{ DE: 120, FR: 3 }`. */
  readonly countries: Readonly<Record<string, number>>
}

/**
 * What happened in a breach room. The stream of these is the file that an authority may ask for,
 * kept for ever, so none of them holds personal data: free text is a reference into the vault.
 */
export type BreachEvent =
  | {
      readonly type: 'breach-opened'
      readonly reference: string
      /** The folder of the vault in which the room's texts are sealed. */
      readonly folder: PersonId
      readonly description: ItemId
      readonly platform: Platform
      readonly opener: MemberId
      readonly lead: MemberId
      readonly members: readonly MemberId[]
      readonly role: BreachRole
      /** The breach law of the organisation's place. */
      readonly regime: string
      /** The first alert. */
      readonly noticedAt: Instant
      readonly isPrivate: boolean
      /** The chat message that it was opened from; see `messageMark`. */
      readonly message?: string
    }
  | { readonly type: 'investigation-started'; readonly at: Instant }
  | {
      readonly type: 'awareness-set'
      readonly awareAt: Instant
      /** Why then; a correction cannot do without. */
      readonly reason?: ItemId
      /** What it was before. */
      readonly was?: Instant
    }
  | { readonly type: 'role-changed'; readonly role: BreachRole; readonly reason: ItemId }
  | { readonly type: 'laws-changed'; readonly also: readonly string[] }
  | { readonly type: 'lead-changed'; readonly lead: MemberId }
  | { readonly type: 'deputy-named'; readonly deputy: MemberId }
  | { readonly type: 'member-added'; readonly member: MemberId }
  | { readonly type: 'member-removed'; readonly member: MemberId }
  | { readonly type: 'privacy-changed'; readonly isPrivate: boolean }
  | {
      readonly type: 'item-ticked'
      readonly item: string
      readonly by: MemberId
      readonly at: Instant
      readonly evidence: readonly Evidence[]
    }
  | { readonly type: 'item-unticked'; readonly item: string }
  | {
      readonly type: 'item-passed-over'
      readonly item: string
      readonly by: MemberId
      readonly at: Instant
      readonly reason: ItemId
    }
  | { readonly type: 'evidence-added'; readonly item: string; readonly evidence: Evidence }
  | { readonly type: 'scope-recorded'; readonly scope: BreachScope }
  /** What the notices say, all of it anew. */
  | { readonly type: 'details-recorded'; readonly details: BreachDetails }
  | { readonly type: 'severity-recorded'; readonly severity: GradedBreach }
  | {
      readonly type: 'risk-concluded'
      readonly level: RiskLevel
      readonly reasons: ItemId
      readonly by: MemberId
    }
  | { readonly type: 'risk-confirmed'; readonly by: MemberId }
  | {
      readonly type: 'authority-decided'
      readonly notify: boolean
      /** GDPR art. 33(5): a decision not to notify cannot do without. */
      readonly reasons?: ItemId
    }
  | {
      readonly type: 'authority-notified'
      readonly regime: string
      /** The place whose authority it is, such as `DE-BY`. */
      readonly authority: string
      /** 1 for the first notice; GDPR art. 33(4) allows more. */
      readonly phase: number
      readonly at: Instant
      /** GDPR art. 33(1): reasons for the delay of a first notice that came late. */
      readonly lateReasons?: ItemId
      /** The receipt or case number that the authority gave. */
      readonly receipt?: ItemId
    }
  | {
      readonly type: 'receipt-recorded'
      readonly authority: string
      readonly phase: number
      readonly receipt: ItemId
    }
  | {
      readonly type: 'individuals-decided'
      readonly tell: boolean
      readonly exception?: IndividualsException
      readonly reasons: ItemId
    }
  | { readonly type: 'individuals-told'; readonly at: Instant; readonly publicly: boolean }
  /** Controllers whose data are affected, by their id of `desk.yaml`. */
  | { readonly type: 'controllers-named'; readonly controllers: readonly string[] }
  | { readonly type: 'controller-told'; readonly controller: string; readonly at: Instant }
  | {
      readonly type: 'measure-added'
      readonly measure: string
      readonly text: ItemId
      readonly owner: MemberId
      readonly dueOn: CivilDate
    }
  | { readonly type: 'measure-done'; readonly measure: string; readonly on: CivilDate }
  | { readonly type: 'breach-classified'; readonly nature: BreachNature; readonly reasons: ItemId }
  | { readonly type: 'request-linked'; readonly request: string }
  /** `gdpr/notify-authority|left-24h`: the clock and the stage that somebody has seen. */
  | { readonly type: 'warning-acknowledged'; readonly stage: string; readonly by: MemberId }
  | {
      readonly type: 'breach-closed'
      readonly lessons: ItemId
      /** Why it is closed although points are open. */
      readonly despite?: ItemId
    }
  | { readonly type: 'breach-reopened'; readonly reason: ItemId }
  | {
      readonly type: 'room-opened'
      readonly platform: Platform
      readonly form: RoomForm
      /** The channel, in the platform's id. */
      readonly place: string
      readonly name?: string
    }
  /** There is no room there, or no more. `why` is the platform's code, or `private`. */
  | {
      readonly type: 'room-refused'
      readonly platform: Platform
      readonly form: RoomForm
      readonly why: string
    }
  | {
      readonly type: 'room-people-changed'
      readonly invited: readonly MemberId[]
      readonly removed: readonly MemberId[]
      /** Everybody who could not be brought in so far, each with the platform's code. */
      readonly absent: Readonly<Record<string, string>>
    }
  | { readonly type: 'room-unpinned'; readonly why: string }
  /** Somebody wants the room made anew, or those brought in who could not be. */
  | { readonly type: 'room-requested' }
