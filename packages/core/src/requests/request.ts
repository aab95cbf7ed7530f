import type { CivilDate } from '../calendar/civil-date.js'
import type { MemberId, Platform } from '../people/member.js'
import type { Pause } from '../regimes/facts.js'
import type { MovedMilestone } from '../regimes/milestone-dates.js'
import type { ItemId, PersonId } from '../vault/ids.js'
import type { Attachment, AttachmentFault } from './attachment.js'
import type { AddedMessage, Because, ExtensionGround } from './events.js'
import type { Link } from './link.js'
import type { Outcome } from './outcome.js'
import type { ProcessingRole, RecordedReading } from './recorded-reading.js'
import type { RequestLetter, TypeOutcome } from './request-letter.js'
import type { RequestType } from './request-type.js'

export const requestStatuses = [
  'received',
  'confirmed',
  'in-progress',
  'awaiting-identity',
  'awaiting-clarification',
  'in-review',
  'answered',
  'closed',
] as const
export type RequestStatus = (typeof requestStatuses)[number]

/** A request as its events leave it. */
export interface Request {
  readonly reference: string
  /** Number of events so far. */
  readonly version: number
  readonly status: RequestStatus
  readonly person: PersonId
  readonly message: ItemId
  readonly platform: Platform
  readonly reporter: MemberId
  readonly receivedOn: CivilDate
  readonly receivedBecause: Because
  readonly types: readonly RequestType[]
  readonly language: string
  readonly regime: string
  readonly role: ProcessingRole
  /** The law and the role before anybody corrected them. */
  readonly read: { readonly regime: string; readonly role: ProcessingRole }
  /** What was read before anybody corrected it; older requests have none. */
  readonly reading?: RecordedReading
  readonly needsHuman?: string | undefined
  /** Other requests that have to do with this one. */
  readonly links: readonly Link[]
  /** References of which a person said that they are about something else. */
  readonly apart: readonly string[]
  /** Messages that came after the first one. */
  readonly added: readonly AddedMessage[]
  /** The version in which the reading was last corrected; 1 where it never was. */
  readonly correctedIn: number
  /** Filed as no privacy request before anybody had confirmed that it is one. */
  readonly filed?: boolean | undefined
  readonly owner?: MemberId
  readonly pauses: readonly Pause[]
  readonly extension?: {
    readonly ground: ExtensionGround
    readonly reason: ItemId
    readonly notifiedOn: CivilDate
  }
  /** Why the law was changed or the date moved later, the latest last. */
  readonly reasons: readonly ItemId[]
  /** The dates that a change of laws or holidays moved last, until the reading is corrected. */
  readonly moved?: readonly MovedMilestone[] | undefined
  /** What was noted at closing. */
  readonly note?: ItemId | undefined
  readonly answeredOn?: CivilDate | undefined
  readonly outcome?: Outcome | undefined
  /** Stages of the ladder that their recipient has acknowledged. */
  readonly acknowledged: readonly string[]
  /** Letters to the requester, from their first draft on. */
  readonly letters: readonly RequestLetter[]
  /** Files that go out with its answer. */
  readonly attachments: readonly Attachment[]
  /** How many were ever attached, so that no name is given twice. */
  readonly attached: number
  /** What was wrong with the files that were last handed over to be attached. */
  readonly attachmentFaults: readonly AttachmentFault[]
  /** What of it letters have answered since it was last opened. */
  readonly outcomes: readonly TypeOutcome[]
}
