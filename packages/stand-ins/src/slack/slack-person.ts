import type { Answer } from '../http/answer.js'
import type { Json } from '../json.js'
import type { SlackMessage, SlackView } from './slack-objects.js'

/** How a delivery departs from an honest one. */
export interface Delivery {
  /** Signs with another secret. */
  readonly signingSecret?: string
  /** Unix seconds put into the timestamp header and the signature. */
  readonly timestamp?: number
  /** Replaces the signature header; `null` leaves it out. */
  readonly signature?: string | null
  readonly contentType?: string
  /** Marks a repeated delivery (`x-slack-retry-num`, `x-slack-retry-reason`). */
  readonly retry?: { readonly num: number; readonly reason: string }
}

/** What a person fills into one field of a modal. */
export type FieldValue = string | readonly string[] | readonly SlackUpload[] | boolean

export interface SlackUpload {
  readonly name: string
  readonly bytes: Uint8Array | string
  readonly mimetype?: string
  readonly filetype?: string
}

/** A mail as Slack keeps it when sent to a forwarding address. */
export interface SlackEmail {
  readonly subject: string
  readonly plainText: string
  readonly html?: string
  readonly from: { readonly address: string; readonly name: string }
  readonly to?: readonly { readonly address: string; readonly name: string }[]
  /** The Date header, as written. */
  readonly date?: string
  readonly messageId?: string
}

/** The answer to a delivery that carried something a person wrote. */
export interface Posted extends Answer {
  readonly message: SlackMessage
}

/** One person at the Slack client. Every method delivers one signed request to the bot. */
export interface SlackPerson {
  readonly id: string
  /** Writes to the bot in the direct message. */
  dm(text: string, options?: { readonly threadTs?: string }): Promise<Posted>
  /** Uploads a file in the direct message (`file_share`). */
  shareFile(bytes: Uint8Array | string, name: string, options?: ShareOptions): Promise<Posted>
  /** Shares an e-mail file object in the direct message, directly or inside a shared message. */
  shareEmail(
    email: SlackEmail,
    options?: { readonly shared?: boolean; readonly text?: string },
  ): Promise<Posted>
  /** Forwards a message into the direct message (`attachments[]` with `is_share`). */
  forwards(message: SlackMessage, comment?: string): Promise<Posted>
  /** Writes in a channel without addressing the bot; nothing is delivered. */
  writes(channel: string, text: string, uploads?: readonly SlackUpload[]): Promise<SlackMessage>
  /** Writes in a channel and mentions the bot (`app_mention`). */
  mentions(channel: string, text: string, uploads?: readonly SlackUpload[]): Promise<Posted>
  /** Types a slash command: `types('/privacy help', channel)`; in the DM when no channel is given. */
  types(line: string, channel?: string): Promise<Answer>
  /** Message shortcut on a message. */
  sends(message: SlackMessage, callbackId: string): Promise<Answer>
  /** Global shortcut. */
  starts(callbackId: string): Promise<Answer>
  /**
   * Clicks the button with this label (or chooses it in an overflow menu), saying yes to its question.
   * @throws when there is no such button
   */
  clicks(on: SlackMessage | SlackView, label: string, options?: ClickOptions): Promise<Answer>
  /** Chooses in a select, radio, checkbox or date element of a message or view, found by its placeholder, label or action id. */
  chooses(on: SlackMessage | SlackView, element: string, value: FieldValue): Promise<Answer>
  /**
   * Acts on an element as a client's screen tells of it: `action_id`, `block_id` where the id is
   * used more than once, and what was chosen. Everything else is taken from what the bot sent.
   * @throws ClientObjection when there is no such element
   */
  acts(on: SlackMessage | SlackView, action: Json): Promise<Answer>
  /** Submits a modal with `state.values` as a client's screen holds them. @throws ClientObjection */
  submitsState(view: SlackView, values: Json): Promise<Submitted>
  /**
   * Fills in fields by label and submits. Refuses, as Slack's client does, to submit a blank
   * required field or an unknown label. Closes, redraws or pushes the modal as the bot answers.
   */
  submits(view: SlackView, values?: Readonly<Record<string, FieldValue>>): Promise<Submitted>
  /** Closes a modal; the bot hears of it when the view asked for `notify_on_close`. */
  closes(view: SlackView): Promise<Answer | undefined>
  opensHome(): Promise<Answer>
}

export interface ShareOptions {
  readonly text?: string
  readonly mimetype?: string
  readonly filetype?: string
  /** Sends only the file's id with `file_access: 'check_file_info'`, as in a Slack Connect channel. */
  readonly bare?: boolean
}

export interface ClickOptions {
  /** When several buttons bear the label: which one, from 0. */
  readonly nth?: number
}

export interface Submitted extends Answer {
  /** Faults the bot found, by field label. */
  readonly errors: Readonly<Record<string, string>>
}

export interface SlackClient {
  as(user: string, delivery?: Delivery): SlackPerson
  /** Delivers once more exactly what was sent; `fresh` timestamp and signature, same body. */
  again(answer: Answer, delivery?: Delivery): Promise<Answer>
  /** Delivers any event in a full envelope. @returns the answer; `sent` holds the envelope */
  event(event: Json, delivery?: Delivery): Promise<Answer>
  /** Delivers any body, signed. */
  raw(body: string, contentType: string, delivery?: Delivery): Promise<Answer>
}

export interface SlackClientOptions {
  /** Where the bot listens, without path. */
  readonly botUrl: string
  /** `/slack/events` when left out. */
  readonly path?: string
  readonly signingSecret: string
}
