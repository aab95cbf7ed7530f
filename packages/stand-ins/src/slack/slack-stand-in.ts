import type { Json } from '../json.js'
import type { SlackFault } from './faults.js'
import type { SavedSlack } from './saved-slack.js'
import type {
  SlackCall,
  SlackChannel,
  SlackMessage,
  SlackView,
  SlackViolation,
} from './slack-objects.js'
import type { SlackUserSpec } from './slack-options.js'

/** What can be watched; a listener gets the thing that changed. */
export interface SlackHappenings {
  /** A message was posted, by anybody. */
  message: SlackMessage
  messageChanged: SlackMessage
  messageDeleted: SlackMessage
  ephemeral: SlackMessage
  /** A modal was opened, pushed or redrawn. */
  view: SlackView
  viewClosed: SlackView
  home: SlackView
  call: SlackCall
  violation: SlackViolation
}

/** Slack's outer side as far as the bot and its users can see it. */
export interface SlackStandIn {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  /** `${url}/api/`, for Bolt's `clientOptions.slackApiUrl`. */
  readonly apiUrl: string
  readonly token: string
  readonly teamId: string
  readonly appId: string
  readonly botUserId: string
  readonly botId: string
  /** Faults queue up per method and are used once each; `response_url` is a method here too. */
  readonly faults: { next(method: string, fault: SlackFault): void }
  /** The channels that the bot has made, oldest first. */
  madeChannels(): readonly SlackChannel[]
  /** Messages of a channel or DM in the order posted, thread replies included, as they stand now. */
  messages(channel: string): readonly SlackMessage[]
  /** What this person alone was shown in this channel, oldest first. */
  ephemerals(channel: string, user: string): readonly SlackMessage[]
  /** Messages of the DM between this person and the bot, both sides, oldest first. */
  directMessages(user: string): readonly SlackMessage[]
  /** The DM channel's id of this person with the bot. */
  directChannel(user: string): string
  /** The modal on top of this person's stack. */
  openView(user: string): SlackView | undefined
  /** All stacked modals, the top one last. */
  viewStack(user: string): readonly SlackView[]
  home(user: string): SlackView | undefined
  /** The bytes of a file that somebody uploaded, by the file's id. */
  fileBytes(id: string): Uint8Array | undefined
  /** Calls of one method, or all. */
  calls(method?: string): readonly SlackCall[]
  violations(): readonly SlackViolation[]
  /** @returns a function that ends the subscription */
  on<K extends keyof SlackHappenings>(
    happening: K,
    listener: (what: SlackHappenings[K]) => void,
  ): () => void
  /** Resolves with the first value that `look` gives, looking again after each happening. @throws after `withinMs` (default 30,000) */
  eventually<T>(look: () => T | undefined, withinMs?: number): Promise<T>
  /** What has to be kept so that a later stand-in shows the same; open modals are not. */
  save(): SavedSlack
  close(): Promise<void>
  /** For the person's side (`slackClient`) and a user interface. */
  readonly inside: SlackInside
}

/** What Slack itself does when a person does something. */
export interface SlackInside {
  readonly users: readonly SlackUserSpec[]
  channelName(channel: string): string
  /** Issues a trigger id for this person; valid 3 s, once. */
  trigger(user: string): string
  /** Issues a response URL; valid 30 minutes, 5 uses. */
  responseUrl(channel: string, user: string, message?: SlackMessage): string
  /** Writes as a person; gives the message as it then stands in the channel. */
  post(user: string, channel: string, content: PersonContent): Promise<SlackMessage>
  /** Keeps a file and gives its Slack file object. */
  keepFile(user: string, file: FileToKeep): Json
  /** Shows what the bot put into the answer to a slash command. */
  answerCommand(channel: string, user: string, body: Json): void
  /** Redraws, pushes, pops and clears modals as a `response_action` asks. */
  applyResponseAction(view: SlackView, answer: unknown): Promise<void>
  closeView(view: SlackView): void
  /** Makes a private channel as a person; the bot does not see it. @throws when Slack refuses */
  makeChannel(user: string, name: string): Promise<void>
  /** Archives a channel as one of its members. @throws when Slack refuses */
  archive(user: string, channel: string): Promise<void>
}

export interface PersonContent {
  readonly text: string
  readonly files?: readonly Json[]
  readonly attachments?: readonly Json[]
  readonly threadTs?: string
}

export interface FileToKeep {
  readonly name: string
  readonly bytes: Uint8Array
  readonly mimetype?: string
  readonly filetype?: string
  /** Fields that replace or join those of the file object (an e-mail file's `subject`, `from` …). */
  readonly more?: Json
}
