import type { CivilDate } from '../calendar/civil-date.js'
import type { MemberId, Platform } from '../people/member.js'
import type { Pause } from '../regimes/facts.js'
import type { ItemId, PersonId } from '../vault/ids.js'
import type { Because, ExtensionGround } from './events.js'
import type { Outcome } from './outcome.js'
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
  readonly needsHuman?: string | undefined
  readonly owner?: MemberId
  readonly pauses: readonly Pause[]
  readonly extension?: {
    readonly ground: ExtensionGround
    readonly reason: ItemId
    readonly notifiedOn: CivilDate
  }
  /** What was noted at closing. */
  readonly note?: ItemId | undefined
  readonly answeredOn?: CivilDate | undefined
  readonly outcome?: Outcome | undefined
  /** Stages of the ladder that their recipient has acknowledged. */
  readonly acknowledged: readonly string[]
}
