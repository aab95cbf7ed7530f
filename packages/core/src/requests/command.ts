import type { CivilDate } from '../calendar/civil-date.js'
import type { MemberId } from '../people/member.js'
import type { PauseKind } from '../regimes/facts.js'
import type { MovedMilestone } from '../regimes/milestone-dates.js'
import type { ItemId, PersonId } from '../vault/ids.js'
import type { AttachmentCommand } from './attachment-command.js'
import type {
  AddedMessage,
  ExtensionGround,
  RequestEvent,
  SealedItem,
  UnlinkReason,
} from './events.js'
import type { LetterCommand } from './letter-command.js'
import type { Link } from './link.js'
import type { AnswerOutcome, Outcome } from './outcome.js'
import type { ProcessingRole } from './recorded-reading.js'
import type { RequestType } from './request-type.js'

type Received = Extract<RequestEvent, { type: 'request-received' }>

/** What may be asked of a request. Free text has been sealed in the vault before it gets here. */
export type Command =
  | ({ readonly command: 'receive' } & Omit<Received, 'type'>)
  | {
      readonly command: 'correct'
      readonly receivedOn?: CivilDate
      readonly types?: readonly RequestType[]
      readonly regime?: string
      readonly role?: ProcessingRole
      readonly message?: ItemId
      readonly person?: PersonId
      readonly sealed?: readonly SealedItem[]
      /** Why, where the law or a later date needs a reason; sealed. */
      readonly reason?: ItemId
      /** The version that the corrector saw: what others corrected since is not overwritten. */
      readonly basedOn?: number
    }
  | { readonly command: 'link'; readonly links: readonly Link[] }
  | { readonly command: 'unlink'; readonly other: string; readonly because: UnlinkReason }
  | ({ readonly command: 'add-message' } & Omit<AddedMessage, 'ended'> & {
        /** The requester wrote it themselves, no program for them: it ends the wait for them. */
        readonly replies?: boolean
      })
  | { readonly command: 'move-message'; readonly message: ItemId; readonly to: string }
  | { readonly command: 'confirm' }
  | { readonly command: 'take'; readonly owner: MemberId }
  | { readonly command: 'assign'; readonly owner: MemberId }
  | { readonly command: 'pause'; readonly kind: PauseKind; readonly on?: CivilDate | undefined }
  | { readonly command: 'resume'; readonly on?: CivilDate | undefined }
  | { readonly command: 'review' }
  | {
      readonly command: 'extend'
      readonly ground: ExtensionGround
      readonly reason: ItemId | null
      readonly notifiedOn: CivilDate
    }
  | { readonly command: 'answer'; readonly outcome: AnswerOutcome; readonly on: CivilDate }
  | { readonly command: 'close'; readonly outcome?: Outcome; readonly note?: ItemId }
  | { readonly command: 'reopen' }
  | { readonly command: 'acknowledge'; readonly stage: string }
  | {
      readonly command: 'move-deadlines'
      readonly from: CivilDate
      readonly to: CivilDate
      readonly milestones: readonly MovedMilestone[]
    }
  | LetterCommand
  | AttachmentCommand
