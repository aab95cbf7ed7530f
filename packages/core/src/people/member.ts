import type { Zone } from '../calendar/zone.js'

/** The chat platforms that the desk lives in. */
export const platforms = ['slack', 'teams'] as const
export type Platform = (typeof platforms)[number]

/** What a person may be to the desk; a member may hold several. */
export const roles = ['employee', 'owner', 'manager', 'dpo', 'admin'] as const
export type Role = (typeof roles)[number]

/**
 * The desk's own name for a person inside the organisation: an id from `desk.yaml`
 * (`anna`), or `slack:U123` / `teams:<object id>` for an employee who is not listed.
 */
export type MemberId = string & { readonly __brand: 'MemberId' }

/** How a member is reached: Slack user id, Teams (Entra) object id. */
export interface ChatIds {
  readonly slack?: string | undefined
  readonly teams?: string | undefined
}

/** A time away, by civil date in the member's zone, both days included. */
export interface Absence {
  readonly from: string
  readonly to: string
  readonly delegate: MemberId
}

/** Someone inside the organisation. */
export interface Member {
  readonly id: MemberId
  /** Shown name, or the chat platform's mention where the desk does not know it. */
  readonly name: string
  readonly roles: readonly Role[]
  readonly ids: ChatIds
  readonly zone: Zone
  /** Where reminders go when the member is on both platforms. */
  readonly prefers: Platform
  /** Who is reminded when this member's request runs late. */
  readonly manager?: MemberId | undefined
  readonly absences: readonly Absence[]
}

/** Somebody doing something in chat, as the platform authenticated them. */
export interface Actor {
  readonly member: Member
  readonly platform: Platform
}
