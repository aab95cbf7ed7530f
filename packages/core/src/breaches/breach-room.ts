import type { MemberId, Platform } from '../people/member.js'

/** A private channel made for one breach, or a thread in a channel that was there before. */
export const roomForms = ['channel', 'thread'] as const
export type RoomForm = (typeof roomForms)[number]

/** A room that could be had: `channel` is where a thread would be begun. */
export type RoomPlace =
  | { readonly platform: Platform; readonly form: 'channel' }
  | { readonly platform: Platform; readonly form: 'thread'; readonly channel: string }

/** Where the people of a breach talk. */
export interface BreachRoom {
  readonly platform: Platform
  readonly form: RoomForm
  /** The channel, in the platform's id. */
  readonly place: string
  /** What people call the channel, where the desk has named it. */
  readonly name?: string
  /** Whom the desk has brought in. */
  readonly people: readonly MemberId[]
  /** Who could not be brought in, with the platform's code or `not-on-platform`. */
  readonly absent: Readonly<Record<string, string>>
  /** Why the card is not pinned: the platform's code. */
  readonly unpinned?: string
}

/** A room that there is not, or is no more. */
export interface RoomRefusal {
  readonly platform: Platform
  readonly form: RoomForm
  /** The platform's code, or `private`. */
  readonly why: string
}
