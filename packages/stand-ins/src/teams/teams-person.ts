import type { Answer } from '../http/answer.js'
import type { Json } from '../json.js'
import type { TeamsMessage } from './teams-objects.js'
import type { TokenKind } from './token-kinds.js'

/** How a delivery departs from an honest one. */
export interface TeamsDelivery {
  readonly token?: TokenKind
  /** Replaces the Authorization header; `null` leaves it out. */
  readonly authorization?: string | null
  /** Changes the activity just before it is sent (drop `serviceUrl`, another tenant …). */
  readonly change?: (activity: Json) => Json
}

export interface TeamsPosted extends Answer {
  readonly message: TeamsMessage
}

/** An answer to an `invoke`, and what Teams makes of it. */
export interface Invoked extends Answer {
  /** The dialog's card, for `task.type: continue`. */
  readonly dialog?: TeamsDialog
  /** The new card of an `adaptiveCard/action`. */
  readonly card?: Json
  /** A plain message shown to the person instead of a card. */
  readonly toast?: string
}

/** A dialog on screen: what to submit goes back the way it came. */
export interface TeamsDialog {
  readonly title: string
  readonly card: Json
  readonly source:
    | { readonly kind: 'task'; readonly conversation: string }
    | {
        readonly kind: 'extension'
        readonly commandId: string
        readonly commandContext: string
        readonly messagePayload?: Json
        readonly conversation: string
      }
}

/** A chat message that somebody else wrote, for a message action or a forward. */
export interface ForeignMessage {
  readonly from: string
  readonly html: string
  readonly subject?: string
  /** ISO 8601 */
  readonly createdAt?: string
  readonly attachments?: readonly Json[]
}

/** Input values by label, title or id. */
export type TeamsInputs = Readonly<Record<string, string | readonly string[] | boolean>>

/** One person at the Teams client. Every method delivers one activity with a real JWT to the bot. */
export interface TeamsPerson {
  readonly id: string
  /** Writes to the bot in the personal chat. */
  says(text: string): Promise<TeamsPosted>
  /** Writes in a channel without addressing the bot; nothing is delivered. */
  writes(room: string, text: string): TeamsMessage
  /** Writes in a channel and mentions the bot. */
  mentions(room: string, text: string): Promise<TeamsPosted>
  /** Uploads a file in the personal chat; `downloadUrl` can be replaced to test allow lists. */
  sharesFile(
    bytes: Uint8Array | string,
    name: string,
    options?: TeamsFileOptions,
  ): Promise<TeamsPosted>
  /** Forwards a chat message into the personal chat (Forward blockquote). */
  forwards(
    message: { readonly html: string; readonly text?: string },
    comment?: string,
  ): Promise<TeamsPosted>
  /** Message action: `composeExtension/fetchTask`; from the compose box when no message is given. */
  opensAction(commandId: string, options?: ActionOptions): Promise<Invoked>
  /** Fills in and submits a dialog (`composeExtension/submitAction` or `task/submit`). */
  submits(dialog: TeamsDialog, inputs?: TeamsInputs, button?: string): Promise<Invoked>
  /**
   * Clicks the action with this title on the card this person sees: `Action.Execute` becomes
   * `adaptiveCard/action`, `Action.Submit` a message with `value` or `task/fetch`.
   * @throws when there is no such action or a required input is blank
   */
  clicks(message: TeamsMessage, title: string, inputs?: TeamsInputs): Promise<Invoked>
  /**
   * Does an action of the card this person sees, as a renderer tells of it, with inputs by id.
   * @throws ClientObjection, by input id or because there is no such action
   */
  executes(message: TeamsMessage, action: Json, inputs?: TeamsInputs): Promise<Invoked>
  /**
   * Agrees to take a file (`fileConsent/invoke`); the bot then uploads it to `uploadUrl`.
   * @param uploadUrl replaces the address, to test allow lists
   */
  acceptsFile(
    message: TeamsMessage,
    uploadUrl?: string,
  ): Promise<Answer & { readonly uploadUrl: string }>
  declinesFile(message: TeamsMessage): Promise<Answer>
  /** Automatic refresh of a card that asks for it. */
  refreshes(message: TeamsMessage): Promise<Invoked>
  /** Installs the bot for this person, or in a channel's team (`installationUpdate`, `conversationUpdate`). */
  installs(room?: string): Promise<Answer>
  uninstalls(room?: string): Promise<Answer>
  /** The bot was upgraded (`installationUpdate`, `add-upgrade`), and perhaps moved. */
  upgrades(room?: string): Promise<Answer>
  /** Asks for a dialog by `task/fetch` with this data. */
  fetchesTask(data: Json): Promise<Invoked>
}

export interface TeamsFileOptions {
  readonly text?: string
  readonly downloadUrl?: string
  readonly fileType?: string
}

export interface ActionOptions {
  readonly message?: ForeignMessage
  readonly context?: 'message' | 'compose' | 'commandBox'
  readonly room?: string
}

export interface TeamsClientOptions {
  /** Where the bot listens, without path. */
  readonly botUrl: string
  /** `/api/messages` when left out. */
  readonly path?: string
}

export interface TeamsClient {
  as(user: string, delivery?: TeamsDelivery): TeamsPerson
  /** Delivers once more exactly what was sent, with a fresh token. */
  again(answer: Answer, delivery?: TeamsDelivery): Promise<Answer>
  /** Delivers any body. */
  raw(body: string, delivery?: TeamsDelivery): Promise<Answer>
}
