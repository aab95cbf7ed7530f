import type { Card, Form } from '../views/model.js'

/** What the desk says back to the person who asked. */
export type Reply =
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
