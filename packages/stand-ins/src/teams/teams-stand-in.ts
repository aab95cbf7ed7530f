import type { Json } from '../json.js'
import type { SavedTeams } from './saved-teams.js'
import type {
  TeamsCall,
  TeamsFault,
  TeamsMessage,
  TeamsRoomSpec,
  TeamsUserSpec,
  TeamsViolation,
} from './teams-objects.js'

export interface TeamsChannelOptions {
  readonly port?: number
  /** The bot's Microsoft app id; the bot's account is `28:<appId>`. */
  readonly appId: string
  readonly botName?: string
  readonly tenantId: string
  readonly users: readonly TeamsUserSpec[]
  readonly rooms?: readonly TeamsRoomSpec[]
  /** The bearer token the bot must send: `TokenIssuer.outboundToken`. */
  readonly outboundToken: string
  /** The present in epoch milliseconds, for what activities and messages tell of time. */
  readonly clock?: () => number
  /** What stood there when an earlier stand-in was saved (`TeamsStandIn.save`). */
  readonly saved?: SavedTeams
}

export interface TeamsHappenings {
  message: TeamsMessage
  messageChanged: TeamsMessage
  messageDeleted: TeamsMessage
  call: TeamsCall
  violation: TeamsViolation
}

/** The Bot Framework connector and what people see in Teams. */
export interface TeamsStandIn {
  /** The `serviceUrl` of activities, with a final slash. */
  readonly serviceUrl: string
  readonly appId: string
  readonly tenantId: string
  /** `28:<appId>` */
  readonly botId: string
  /** Faults queue up per operation (`send`, `reply`, `update`, `delete`, `createConversation`), one use each. */
  readonly faults: { next(operation: string, fault: TeamsFault): void }
  /** From now on the bot may not write to this person (or may again). */
  block(user: string, blocked?: boolean): void
  /** Takes the bot out of a channel's team (or puts it in again): it may not write there. */
  evict(room: string, evicted?: boolean): void
  /** Messages as they stand now, oldest first. */
  messages(conversation: string): readonly TeamsMessage[]
  /** Messages of the personal chat between this person and the bot, both sides. */
  directMessages(user: string): readonly TeamsMessage[]
  /** The personal chat's conversation id, `a:…`. */
  personalChat(user: string): string
  /** The bytes of a file that somebody sent or took from the bot, by its `uniqueId`. */
  fileBytes(uniqueId: string): Uint8Array | undefined
  calls(operation?: string): readonly TeamsCall[]
  violations(): readonly TeamsViolation[]
  /** @returns a function that ends the subscription */
  on<K extends keyof TeamsHappenings>(
    happening: K,
    listener: (what: TeamsHappenings[K]) => void,
  ): () => void
  /** Resolves with the first value that `look` gives, looking again after each happening. @throws after `withinMs` (default 30,000) */
  eventually<T>(look: () => T | undefined, withinMs?: number): Promise<T>
  /** What has to be kept so that a later stand-in shows the same. */
  save(): SavedTeams
  close(): Promise<void>
  readonly inside: TeamsInside
}

/** What Teams itself does when a person does something. */
export interface TeamsInside {
  readonly users: readonly TeamsUserSpec[]
  readonly rooms: readonly TeamsRoomSpec[]
  /** Epoch milliseconds by the tenant's clock. */
  now(): number
  /** By `29:…` or Entra object id. @throws when there is nobody */
  user(id: string): TeamsUserSpec
  room(id: string): TeamsRoomSpec | undefined
  /** Puts a person's message into a conversation. */
  post(conversation: string, activity: Json): TeamsMessage
  /** Shows one person another card in place of the message's own. */
  showCard(user: string, message: TeamsMessage, card: Json): TeamsMessage
  /** Notes something that Teams refuses or does not show. */
  noteViolation(operation: string, details: readonly string[]): void
  /** Opens a place in a person's OneDrive for one upload by the bot. */
  awaitUpload(name: string): {
    readonly uploadUrl: string
    readonly contentUrl: string
    readonly uniqueId: string
  }
  /** What the bot has put there. */
  uploaded(uploadUrl: string): Uint8Array | undefined
  /** Keeps a file on the loopback file host; the URL needs no token. */
  keepFile(
    name: string,
    bytes: Uint8Array,
  ): { readonly downloadUrl: string; readonly uniqueId: string }
}
