import type { Breach } from '../breaches/breach.js'
import type { BreachEvent } from '../breaches/events.js'
import type { Instant } from '../calendar/instant.js'
import type { MemberId } from '../people/member.js'
import type { Append, AppendResult, EventRecord } from './event-store.js'

/** What lists need of a breach: a projection, rebuilt from its events at any time. */
export interface BreachRow
  extends Pick<
    Breach,
    'reference' | 'version' | 'status' | 'nature' | 'lead' | 'isPrivate' | 'role' | 'regime'
  > {
  /** Everybody in the room: lead, deputy, members. */
  readonly people: readonly MemberId[]
  readonly noticedAt: Instant
  readonly awareAt?: Instant
  readonly openedAt: Instant
}

/**
 * For whom a list is read. There is no way to ask without: a private breach is seen by the people
 * of its room and by nobody else, whatever their role.
 */
export interface BreachViewer {
  /** The member, and those in whose place they act. */
  readonly people: readonly MemberId[]
  /** Whether they may see breaches that are not private without being in the room. */
  readonly seesOpen: boolean
}

export interface BreachFilter {
  readonly viewer: BreachViewer
  readonly open?: boolean
  /** References after this one in the list's order, for the next page. */
  readonly after?: string
  readonly limit: number
}

export interface BreachStore {
  /** Takes the next number of a year; a number may stay unused, none is given twice. */
  nextReference(year: number): Promise<string>
  /** Says nothing of who may see it: whoever calls has to ask that first. */
  read(stream: string): Promise<readonly EventRecord<BreachEvent>[]>
  /** One statement, one round trip, as for requests. */
  append(change: Append<BreachEvent, BreachRow>): Promise<AppendResult>
  /** The latest first. */
  breaches(filter: BreachFilter): Promise<readonly BreachRow[]>
  countBreaches(filter: Pick<BreachFilter, 'viewer' | 'open'>): Promise<number>
  /** The names of all streams in order, page by page: for the audit. */
  streams(after: string | null, limit: number): Promise<readonly string[]>
  /** The version that a row has seen; `null` where there is none: for the audit. */
  versionOf(reference: string): Promise<number | null>
  /** The references of all rows in order, page by page: for the audit. */
  references(after: string | null, limit: number): Promise<readonly string[]>
}
