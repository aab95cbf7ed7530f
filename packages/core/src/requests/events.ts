import type { CivilDate } from '../calendar/civil-date.js'
import type { MemberId, Platform } from '../people/member.js'
import type { PauseKind } from '../regimes/facts.js'
import type { MovedMilestone } from '../regimes/milestone-dates.js'
import type { ItemId, PersonId } from '../vault/ids.js'
import type { AttachmentEvent } from './attachment.js'
import type { LetterEvent } from './letter-events.js'
import type { Link } from './link.js'
import type { AnswerOutcome, Outcome } from './outcome.js'
import type { ProcessingRole, RecordedReading } from './recorded-reading.js'
import type { RequestType } from './request-type.js'

/** Why a date was read as it was; codes, never words of the message. */
export type Because =
  | 'original-date'
  | 'forward-date'
  | 'handed-over'
  | 'date-ambiguous'
  | 'date-in-future'
  | 'date-too-old'
  | 'words-of-the-message'
  | 'corrected'
  | 'not-found'

/** GDPR art. 12(3): the two grounds on which the month may be extended. */
export const extensionGrounds = ['complexity', 'number-of-requests'] as const
export type ExtensionGround = (typeof extensionGrounds)[number]

/** `set-apart`: a person says that the other is about something else. */
export type UnlinkReason = 'set-apart' | 'other-requester'

/** Items of the reading that name people, and so are corrected in the vault. */
export type SealedItem = 'requester' | 'customer'

/** A later message that belongs to a request. */
export interface AddedMessage {
  /** Its reading, sealed in the requester's folder. */
  readonly message: ItemId
  /**
   * `reference`: it named the request. `joined`: a person put it there. `returned`: a mail server
   * gave a letter back.
   */
  readonly how: 'reference' | 'joined' | 'returned'
  readonly reporter: MemberId
  readonly platform: Platform
  readonly receivedOn: CivilDate
  readonly receivedBecause: Because
  readonly types: readonly RequestType[]
  /** What the requester had been asked for, where this is their reply. */
  readonly ended?: PauseKind
  /** A program seems to have answered for the requester, so that it ended nothing. */
  readonly automatic?: boolean
}

/**
 * What happened to a request. The stream of these is the audit log, kept for ever, so none of
 * them holds personal data: people, messages and free text are references into the vault.
 */
export type RequestEvent =
  | {
      readonly type: 'request-received'
      readonly reference: string
      readonly person: PersonId
      readonly message: ItemId
      readonly platform: Platform
      readonly reporter: MemberId
      readonly receivedOn: CivilDate
      readonly receivedBecause: Because
      readonly types: readonly RequestType[]
      readonly language: string
      readonly regime: string
      /** Set where the message could not be read: the code of what went wrong. */
      readonly needsHuman?: string
      /** The following are missing in events of older versions. */
      readonly role?: ProcessingRole
      readonly reading?: RecordedReading
      readonly links?: readonly Link[]
    }
  | {
      readonly type: 'reading-corrected'
      readonly receivedOn?: CivilDate
      readonly types?: readonly RequestType[]
      readonly regime?: string
      readonly role?: ProcessingRole
      /** The reading with what was corrected in it, and the requester's folder. */
      readonly message?: ItemId
      readonly person?: PersonId
      /** What was corrected in the sealed reading; left out by older versions: the requester. */
      readonly sealed?: readonly SealedItem[]
      /** Why there is another law or more time, as the corrector wrote it; sealed. */
      readonly reason?: ItemId
    }
  | { readonly type: 'request-linked'; readonly links: readonly Link[] }
  | { readonly type: 'request-unlinked'; readonly other: string; readonly because: UnlinkReason }
  | ({ readonly type: 'message-added' } & AddedMessage)
  /** A person says that the message is a request of its own, or part of another one. */
  | { readonly type: 'message-moved'; readonly message: ItemId; readonly to: string }
  | { readonly type: 'request-confirmed' }
  | {
      readonly type: 'owner-assigned'
      readonly owner: MemberId
      readonly how: 'taken' | 'assigned'
    }
  | { readonly type: 'pause-started'; readonly kind: PauseKind; readonly on: CivilDate }
  | { readonly type: 'pause-ended'; readonly kind: PauseKind; readonly on: CivilDate }
  | { readonly type: 'review-requested' }
  | {
      readonly type: 'deadline-extended'
      readonly ground: ExtensionGround
      readonly reason: ItemId
      /** The day on which the requester was told, with the reasons. */
      readonly notifiedOn: CivilDate
    }
  | { readonly type: 'request-answered'; readonly outcome: AnswerOutcome; readonly on: CivilDate }
  | { readonly type: 'request-closed'; readonly outcome: Outcome; readonly note?: ItemId }
  | { readonly type: 'request-reopened' }
  /** `stage@day`: the stage of the ladder and the day it was anchored to. */
  | { readonly type: 'reminder-acknowledged'; readonly stage: string }
  | {
      readonly type: 'deadlines-moved'
      /** The respond milestone's safe day before and after. */
      readonly from: CivilDate
      readonly to: CivilDate
      readonly because: 'law-or-holidays-changed'
      /** Every date that moved; left out by older versions. */
      readonly milestones?: readonly MovedMilestone[]
    }
  | LetterEvent
  | AttachmentEvent
