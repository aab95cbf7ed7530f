import type { ChatUser } from '@privacy-desk/core/desk/desk.js'
import type { Handover } from '@privacy-desk/core/intake/handover.js'
import type { Intent } from '@privacy-desk/core/intents/intent.js'
import type { Form } from '@privacy-desk/core/views/model.js'
import type { phrases } from '../phrases.js'
import type { UploadPlace } from '../render/file-cards.js'

/** A phrase that tells what could not be taken. */
export type Note = {
  [Key in keyof typeof phrases]: (typeof phrases)[Key] extends string ? Key : never
}[keyof typeof phrases]

/** What somebody wants of the desk. */
export type Asked =
  | { readonly kind: 'intent'; readonly intent: Intent }
  | { readonly kind: 'handover'; readonly handover: Handover }
  /** Puts back the card that a form stands in for; without a request there is none. */
  | { readonly kind: 'cancel'; readonly intent?: Intent }
  /** Asks to see a dialog of the app's own before anything is handed over. */
  | { readonly kind: 'dialog'; readonly form: Form }
  /** Agreed to take a file, and where Teams wants it. */
  | { readonly kind: 'upload'; readonly intent: Intent; readonly place: UploadPlace }
  /** Does not want the file. */
  | { readonly kind: 'decline' }
  /** Nothing that the desk could act on. */
  | { readonly kind: 'nothing'; readonly because: Note }

/**
 * How Teams wants the answer. `message`: said in the conversation. `card`: the answer to a
 * button may replace its card. `dialog`: shown in a dialog, seen by one person only.
 */
export type AnswerBy = 'message' | 'card' | 'dialog'

/** One delivery, understood. */
export interface Arrival {
  readonly user: ChatUser
  readonly inboundId: string
  readonly asked: Asked
  readonly answerBy: AnswerBy
  /** Whether the conversation has only this person and the desk. */
  readonly personal: boolean
  /** The message that holds the clicked card. */
  readonly clicked?: string
  /** Whether the clicked card was a form, which must not stay open. */
  readonly formOpen?: boolean
  readonly notes: readonly Note[]
}

/** What `readArrival` makes of an activity. */
export type Read =
  | { readonly kind: 'arrival'; readonly arrival: Arrival }
  /** Nothing is asked: typing, reactions, edits, other people's comings and goings. */
  | { readonly kind: 'ignored' }
  /** An invoke that this app never asked for. */
  | { readonly kind: 'unknown-invoke' }
  | { readonly kind: 'stranger'; readonly answerBy: AnswerBy }
