import type { Instant } from '../calendar/instant.js'
import type { Platform } from '../people/member.js'

/** One thing handed over in chat. */
export type Material =
  /** Pasted text, or a chat message that was shared or acted on. */
  | {
      readonly kind: 'text'
      readonly text: string
      /** Where the platform tells: who wrote the chat message, and when. */
      readonly author?: string
      readonly sentAt?: Instant
    }
  /** A mail that the chat platform has already taken apart (Slack's e-mail file object). */
  | {
      readonly kind: 'mail'
      readonly from: { readonly name?: string; readonly address?: string }
      readonly subject?: string
      readonly sentAt?: Instant
      readonly text: string
    }
  /** A file still at the platform; `source` means something only to the app that made it. */
  | {
      readonly kind: 'file'
      readonly name: string
      readonly mediaType?: string
      readonly size?: number
      readonly source: string
    }

/** What an employee handed to the desk in one gesture. Sealed in the inbox before it is read. */
export interface Handover {
  readonly platform: Platform
  readonly gesture:
    | 'message-action'
    | 'form'
    | 'direct-message'
    | 'shared-message'
    | 'mail-file'
    | 'mention'
  /** When the employee handed it over. */
  readonly at: Instant
  /** The employee's own words beside it. */
  readonly comment?: string
  readonly materials: readonly Material[]
}
