import type { ButtonIntent } from '../intents/button.js'
import type { Card, Form } from '../views/model.js'

/** A document that the desk made. */
export interface DeskDocument {
  /** Says the reference and the kind of paper, and nothing of what is in it. */
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** What a front-end shows at once. */
export type ShownReply =
  | {
      readonly kind: 'card'
      readonly card: Card
      /** `only-you`: ephemeral message, direct message or modal. Personal data goes nowhere else. */
      readonly audience: 'everyone' | 'only-you'
      /**
       * `replace`: redraw the card that was clicked. An `only-you` card never replaces one that
       * others see: there it is said beside.
       */
      readonly mode: 'new' | 'replace'
    }
  | { readonly kind: 'form'; readonly form: Form }
  /** Nothing to say: the redrawn card says it all. */
  | { readonly kind: 'done' }

/** What the desk says back to the person who asked. */
export type Reply =
  | ShownReply
  | {
      /** For the person who asked, in their direct chat with the bot and nowhere else. */
      readonly kind: 'document'
      readonly document: DeskDocument
      /** Says what it is; shown as an `only-you` card. */
      readonly card: Card
      /** Asks for the same once more: some platforms want to be asked before they take a file. */
      readonly again: ButtonIntent
    }
