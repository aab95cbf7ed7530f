import type { Json } from '../json.js'

/** Somebody of the pretended tenant. */
export interface TeamsUserSpec {
  /** `29:…`, the id this bot knows the person by. */
  readonly id: string
  readonly aadObjectId: string
  readonly name: string
}

/** A channel of a team in which the bot is installed. */
export interface TeamsRoomSpec {
  /** `19:…@thread.tacv2` */
  readonly id: string
  readonly name: string
  readonly teamId?: string
}

/** A message as people see it in a Teams conversation. */
export interface TeamsMessage {
  readonly id: string
  readonly conversation: string
  /** `29:…` of a person or `28:…` of the bot. */
  readonly from: string
  readonly text: string
  readonly attachments: readonly Json[]
  /** The Adaptive Card, when there is one. */
  readonly card?: Json
  /** The card as one person sees it after an `Action.Execute` was answered with another card. */
  readonly cardsOf: Readonly<Record<string, Json>>
  readonly replyToId?: string
  /** When it was said, epoch milliseconds by the tenant's clock. */
  readonly at: number
  /** How often it was changed in place. */
  readonly revision: number
  readonly activity: Json
}

/** One call of the connector by the bot. */
export interface TeamsCall {
  /** `send`, `reply`, `update`, `delete`, `createConversation`, `members` … */
  readonly operation: string
  readonly conversation: string | undefined
  readonly body: unknown
  readonly status: number
  readonly answer: unknown
  readonly at: number
}

/** Something the bot sent that Teams refuses or does not show. */
export interface TeamsViolation {
  readonly operation: string
  readonly details: readonly string[]
}

export type TeamsFault =
  | { readonly status: 429; readonly retryAfter: number }
  /** The person blocked the bot: 403 with subCode `MessageWritesBlocked`. */
  | { readonly blocked: true }
  | { readonly status: number; readonly code?: string }
  | { readonly hangAfterHandling: true }
  | { readonly dropConnection: true }
