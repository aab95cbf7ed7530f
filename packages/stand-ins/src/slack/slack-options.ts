import type { SavedSlack } from './saved-slack.js'

/** Somebody of the pretended workspace. */
export interface SlackUserSpec {
  /** `U…`; kept as given. */
  readonly id: string
  /** The handle, unique, lower case. */
  readonly name: string
  readonly realName?: string
  readonly email?: string
  readonly timeZone?: string
  /** Guests cannot be brought into channels by an app. */
  readonly isGuest?: boolean
}

export interface SlackChannelSpec {
  /** `C…`; kept as given. */
  readonly id: string
  readonly name: string
  readonly isPrivate?: boolean
  /** User ids; everybody when left out. */
  readonly members?: readonly string[]
  /** Whether the bot was invited; yes when left out. */
  readonly botIsMember?: boolean
}

export interface SlackWebApiOptions {
  /** 0 or nothing: any free port. */
  readonly port?: number
  readonly users: readonly SlackUserSpec[]
  readonly channels: readonly SlackChannelSpec[]
  /** The bot token the stand-in accepts; `xoxb-stand-in` when left out. */
  readonly token?: string
  /** Bot scopes granted at installation; those of the product's manifest when left out. */
  readonly scopes?: readonly string[]
  readonly botUserId?: string
  readonly botId?: string
  readonly appId?: string
  readonly botName?: string
  readonly teamId?: string
  /** The present in epoch milliseconds, for trigger ids and response URLs. */
  readonly now?: () => number
  /** The present in epoch milliseconds, for the timestamps of messages; `now` when left out. */
  readonly clock?: () => number
  /** What stood there when an earlier stand-in was saved (`SlackStandIn.save`). */
  readonly saved?: SavedSlack
}
