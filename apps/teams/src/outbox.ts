import type { Reference } from './reference.js'
import type { OutgoingMessage } from './render/message.js'

/** How the app speaks in Teams; the only way out. Every method throws `DeliveryError`. */
export interface Outbox {
  /** Says something in a conversation. @returns the message's id */
  say(where: Reference, message: OutgoingMessage): Promise<string>
  /** Puts another message in the place of one of the bot's own. */
  redraw(where: Reference, messageId: string, message: OutgoingMessage): Promise<void>
  /** Says something in somebody's personal chat, which is opened if there is none yet. */
  sayToPerson(personId: string, message: OutgoingMessage): Promise<Posted>
}

/** Where a message ended up. */
export interface Posted {
  readonly where: Reference
  readonly messageId: string
}
