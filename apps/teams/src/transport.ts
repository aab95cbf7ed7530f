import type { Reference } from './reference.js'
import type { OutgoingMessage } from './render/message.js'

/** The four calls of the Bot Framework connector that this app makes. Each throws what its SDK throws. */
export interface Transport {
  /** @returns the message's id */
  say(where: Reference, message: OutgoingMessage): Promise<string>
  redraw(where: Reference, messageId: string, message: OutgoingMessage): Promise<void>
  remove(where: Reference, messageId: string): Promise<void>
  /**
   * Opens the personal chat with somebody of the tenant.
   * @param beside any conversation of the tenant, for its service URL
   * @returns the chat's id
   */
  open(beside: Reference, personId: string, tenantId: string): Promise<string>
}
