import type { Json } from '../json.js'

/** A channel that the bot has made. */
export interface SlackChannel {
  readonly id: string
  readonly name: string
  readonly isPrivate: boolean
  readonly isArchived: boolean
  /** User ids, the bot's not among them. */
  readonly members: readonly string[]
}

/** A message as a person sees it. */
export interface SlackMessage {
  readonly kind: 'message' | 'ephemeral'
  readonly channel: string
  readonly ts: string
  /** Who wrote it (user id; the bot's user id for the bot). */
  readonly user: string
  readonly text: string
  readonly blocks: readonly Json[]
  readonly attachments: readonly Json[]
  readonly files: readonly Json[]
  readonly metadata?: Json
  readonly threadTs?: string
  readonly botId?: string
  /** Set when the message was changed in place: the moment of the last change, as a Slack ts. */
  readonly editedTs?: string
  readonly isPinned: boolean
  /** Who alone sees it, for an ephemeral message. */
  readonly onlyFor?: string
  /** The whole message object in Slack's own shape. */
  readonly raw: Json
}

/** A modal or a Home tab as Slack stores it. */
export interface SlackView {
  readonly kind: 'view'
  readonly id: string
  readonly hash: string
  readonly type: 'modal' | 'home'
  /** The person who sees it. */
  readonly user: string
  readonly blocks: readonly Json[]
  readonly callbackId: string
  readonly externalId: string
  readonly privateMetadata: string
  /** The whole view object in Slack's own shape. */
  readonly raw: Json
}

/** One call of the Web API by the bot, in the order received. */
export interface SlackCall {
  readonly method: string
  readonly args: Json
  /** What the bot was told; `undefined` when the connection was dropped or left hanging. */
  readonly answer: Json | undefined
  readonly status: number
  readonly at: number
}

/** Something the bot sent that real Slack refuses. */
export interface SlackViolation {
  readonly method: string
  /** Slack's error: `invalid_blocks`, `view_too_large`, `msg_too_long` … */
  readonly error: string
  /** What exactly is wrong and where, for the reader of a failing test. */
  readonly details: readonly string[]
}
