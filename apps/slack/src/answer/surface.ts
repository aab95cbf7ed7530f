import type { ShownReply } from '@privacy-desk/core/desk/reply.js'
import type { ButtonIntent } from '@privacy-desk/core/intents/button.js'
import type { Card } from '@privacy-desk/core/views/model.js'
import type { ModalView } from '@slack/types'

type CardReply = Extract<ShownReply, { kind: 'card' }>

/** A modal to open, and how to come back to it when it cannot be opened now. */
export interface Dialog {
  readonly view: ModalView
  readonly title: string
  readonly intent: ButtonIntent
}

/** Where an answer can be shown: each way in has its own. */
export interface Surface {
  card(card: Card, audience: CardReply['audience'], mode: CardReply['mode']): Promise<void>
  dialog(dialog: Dialog): Promise<void>
}
