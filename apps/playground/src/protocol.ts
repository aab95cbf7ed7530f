/**
 * What the page and the playground's server say to each other. JSON over loopback HTTP:
 * `GET /api/state?client=…&person=…` (with `&request=…` for another request behind the curtain),
 * `GET /api/file` with `&message=…&key=…` for a file on somebody's screen, `POST /api/act`,
 * `POST /api/time`, `POST /api/reset`, `GET /api/mails`, and `GET /api/changes`, a stream of
 * server-sent events that says when to ask for the state again.
 */

export type ClientName = 'slack' | 'teams'

/** Any JSON object: Block Kit and Adaptive Cards travel as the platforms have them. */
export type Json = Readonly<Record<string, unknown>>

/** Somebody whose screen can be looked at. */
export interface PersonOnPage {
  /** `employee`, `olga` … */
  readonly id: string
  readonly name: string
  /** The id by which messages mention this person (`<@U…>`), where the client has one. */
  readonly mention?: string
  readonly role: 'employee' | 'owner' | 'manager' | 'dpo'
  /** One sentence for the switch: what this person sees and does. */
  readonly about: string
}

/** A file that was sent along, or that the bot offers. */
export interface FileOnPage {
  readonly name: string
  /** Bytes; 0 where the platform does not tell. */
  readonly size: number
  /** By which `GET /api/file` gives it; none while it is only offered. */
  readonly key?: string
  /** Teams: what the bot says of a file for which it asks consent. */
  readonly asks?: string
}

/** One line of a conversation, as this person sees it. */
export interface MessageOnPage {
  readonly id: string
  readonly from: { readonly name: string; readonly isBot: boolean; readonly isYou: boolean }
  /** ISO instant of the desk's clock when it was said. */
  readonly at: string
  readonly text: string
  /** Slack. */
  readonly blocks?: readonly Json[]
  /** Teams. */
  readonly card?: Json
  readonly files: readonly FileOnPage[]
  /** Slack shows it to this person alone and forgets it. */
  readonly onlyYou: boolean
  readonly edited: boolean
  /** Slack shows it on top of its channel. */
  readonly isPinned?: boolean
}

export interface ConversationOnPage {
  readonly id: string
  readonly kind: 'direct' | 'channel'
  readonly title: string
  /** Slack: only its members know that there is such a channel. */
  readonly isPrivate?: boolean
  readonly messages: readonly MessageOnPage[]
}

/** A dialog on top of the screen: a Slack modal or a Teams dialog. */
export interface DialogOnPage {
  readonly id: string
  readonly title: string
  /** Slack: the whole view. */
  readonly view?: Json
  /** Teams: the card. */
  readonly card?: Json
  /** Faults by block id (Slack) or input id (Teams). */
  readonly errors: Readonly<Record<string, string>>
}

/** A payload that the real platform would have refused. */
export interface ViolationOnPage {
  readonly client: ClientName
  readonly what: string
  readonly details: readonly string[]
}

/** For engineers: what happened behind the screen. */
export interface Curtain {
  readonly request: string | null
  readonly requests: readonly string[]
  readonly events: readonly {
    readonly version: number
    readonly at: string
    readonly by: string
    readonly type: string
    readonly hash: string
    readonly data: Json
  }[]
  readonly notices: readonly {
    readonly key: string
    readonly status: string
    readonly dueAt: string
  }[]
  readonly explanation: readonly {
    readonly milestone: string
    readonly safe: string
    readonly latest: string
    readonly steps: readonly {
      readonly text: string
      readonly citation: string
      readonly date: string
      readonly verified: boolean
    }[]
  }[]
  /** The last payload that was rendered for this client. */
  readonly payload: Json | null
}

/** Everything one person sees in one client. */
export interface StateOnPage {
  readonly client: ClientName
  readonly person: string
  readonly people: readonly PersonOnPage[]
  readonly clock: {
    readonly now: string
    readonly zone: string
    readonly nextReminderAt: string | null
  }
  readonly conversations: readonly ConversationOnPage[]
  readonly dialogs: readonly DialogOnPage[]
  /** Slack's Home tab of the app, once opened. */
  readonly home: Json | null
  readonly violations: readonly ViolationOnPage[]
  readonly curtain: Curtain
  /** Whether the bot is still working on something. */
  readonly busy: boolean
}

/** A sample mail of the tray. */
export interface MailOnPage {
  readonly file: string
  readonly subject: string
  readonly about: string
  readonly language: string
}

/** What a person does. */
export type Act =
  | { readonly do: 'say'; readonly conversation: string; readonly text: string }
  | { readonly do: 'command'; readonly conversation: string; readonly text: string }
  | { readonly do: 'share-sample'; readonly file: string }
  /** Into the direct chat with the bot. `text`: what is said with the file. */
  | {
      readonly do: 'share-file'
      readonly name: string
      readonly base64: string
      readonly text?: string | undefined
    }
  | { readonly do: 'message-menu'; readonly message: string; readonly entry?: 'breach' | undefined }
  | { readonly do: 'global-shortcut' }
  /**
   * Slack: an action as `block_actions` carries it, without `action_ts`:
   * `{ type, block_id, action_id, value?, text?, selected_option?, selected_date? … }`.
   */
  | { readonly do: 'click'; readonly message: string; readonly action: Json }
  | { readonly do: 'click-in-dialog'; readonly dialog: string; readonly action: Json }
  | { readonly do: 'click-in-home'; readonly action: Json }
  /**
   * Slack: `view.state.values`, which is `{ block id: { action id: { type, value | selected_option |
   * selected_options | selected_date | selected_date_time | files … } } }`; a chosen file travels as
   * `{ name, base64 }`. Teams: the data of the button pressed with the inputs merged in by their ids,
   * as Teams' own client sends it.
   */
  /** `action`: in Teams, the pressed action where the dialog has more than one. */
  | {
      readonly do: 'submit'
      readonly dialog: string
      readonly values: Json
      readonly action?: Json | undefined
    }
  /** Teams: the whole action of the card (`Action.Execute` or `Action.Submit`) and the inputs by id. */
  | {
      readonly do: 'execute'
      readonly message: string
      readonly action: Json
      readonly inputs: Readonly<Record<string, string>>
    }
  /** Teams: allows or declines a file that the bot offers. */
  | { readonly do: 'answer-file'; readonly message: string; readonly allow: boolean }
  | { readonly do: 'close'; readonly dialog: string }
  | { readonly do: 'open-home' }

export interface ActRequest {
  readonly client: ClientName
  readonly person: string
  readonly act: Act
}

/** Moves the desk's clock; going back is refused. */
export type TimeRequest =
  | { readonly to: 'next-reminder' }
  | { readonly days: number }
  | { readonly date: string }

export interface ResetRequest {
  readonly to: 'lived-in' | 'empty'
}

/** The answer to every POST: `problem` is a sentence to show. */
export interface Done {
  readonly ok: boolean
  readonly problem?: string
  /** What the platform shows in passing, such as the line beside a Teams card. */
  readonly toast?: string
}
