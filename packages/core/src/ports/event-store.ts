import type { CivilDate } from '../calendar/civil-date.js'
import type { Instant } from '../calendar/instant.js'
import type { MemberId, Platform } from '../people/member.js'
import type { MilestoneDates } from '../regimes/milestone-dates.js'
import type { RequestEvent } from '../requests/events.js'
import type { Outcome } from '../requests/outcome.js'
import type { RequestStatus } from '../requests/request.js'
import type { RequestType } from '../requests/request-type.js'
import type { PersonId } from '../vault/ids.js'
import type { NewOutgoingLetter } from './letter-outbox.js'
import type { NewNotice } from './notice-store.js'

/** One event as stored, linked to the one before by hash. */
export interface EventRecord<Event = RequestEvent> {
  /** The reference of the request or breach, such as `PR-2026-0042`. */
  readonly stream: string
  /** 1, 2, 3 … without a gap. */
  readonly version: number
  readonly at: Instant
  readonly by: MemberId | 'desk'
  readonly event: Event
  readonly previousHash: string
  /** SHA-256 over everything above, hexadecimal. */
  readonly hash: string
}

/** What lists and sweeps need of a request: a projection, rebuilt from its events at any time. */
export interface RequestRow {
  readonly reference: string
  readonly version: number
  readonly status: RequestStatus
  readonly person: PersonId
  readonly reporter: MemberId
  readonly owner?: MemberId
  readonly platform: Platform
  readonly types: readonly RequestType[]
  readonly regime: string
  readonly receivedOn: CivilDate
  /** Safe and latest day of the respond milestone. */
  readonly dueSafe: CivilDate
  readonly dueLatest: CivilDate
  /** All dates as they were last computed; missing in rows of older versions. */
  readonly milestones?: MilestoneDates
  readonly needsHuman: boolean
  readonly outcome?: Outcome
  readonly openedAt: Instant
}

/** Everything one decision changes, written whole or not at all. */
export interface Append<Event = RequestEvent, Row = RequestRow> {
  readonly stream: string
  /** The version the decision was made on; 0 for a new stream. */
  readonly expectedVersion: number
  /** The inbound that led here: the same one a second time changes nothing. */
  readonly inboundId: string
  readonly records: readonly EventRecord<Event>[]
  readonly row: Row
  /** Inserted unless a notice with the same key exists. */
  readonly plan: readonly NewNotice[]
  /** Keys of notices of this stream to cancel if they are still waiting. */
  readonly cancel: readonly string[]
  /** Letters to send; one whose stream and letter are known is left as it is. */
  readonly outgoing?: readonly NewOutgoingLetter[]
}

/** `conflict`: somebody else appended first. `already-handled`: the inbound was seen before. */
export type AppendResult = 'appended' | 'conflict' | 'already-handled'

export interface RequestFilter {
  readonly open?: boolean
  readonly owner?: MemberId
  readonly reporter?: MemberId
  /** Owner or reporter. */
  readonly involved?: MemberId
  readonly person?: PersonId
  /** Those of which a person has to read the original. */
  readonly needsHuman?: boolean
  /** In one of these states. */
  readonly statuses?: readonly RequestStatus[]
  /** Due before this day, by the safe date. */
  readonly dueBefore?: CivilDate
  /** References after this one in the list's order, for the next page. */
  readonly after?: string
  readonly limit: number
}

export interface EventStore {
  /** Takes the next number of a year; a number may stay unused, none is given twice. */
  nextReference(year: number): Promise<string>
  read(stream: string): Promise<readonly EventRecord[]>
  /** One statement, one round trip. */
  append(change: Append): Promise<AppendResult>
  /** Whether an append with this inbound id went through before, of a breach too. */
  isHandled(inboundId: string): Promise<boolean>
  request(reference: string): Promise<RequestRow | null>
  /** Ordered by safe due day, then reference. */
  requests(filter: RequestFilter): Promise<readonly RequestRow[]>
  countRequests(filter: Omit<RequestFilter, 'limit' | 'after'>): Promise<number>
  /** The names of all streams of requests in order, page by page. */
  streams(after: string | null, limit: number): Promise<readonly string[]>
}
