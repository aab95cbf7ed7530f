import type { Handover } from '../intake/handover.js'
import type { Intent } from '../intents/intent.js'
import type { Actor, Platform } from '../people/member.js'
import type { Reply, ShownReply } from './reply.js'

/** Someone as the chat platform authenticated them. */
export interface ChatUser {
  readonly platform: Platform
  /** Slack user id, Teams (Entra) object id. */
  readonly id: string
  /** IANA zone where the platform tells it. */
  readonly zone?: string
}

/** Fetches a file that is still at the chat platform. Throws `DeliveryError`. */
export type FetchFile = (source: string) => Promise<Uint8Array>

/** The product, as the chat apps and the command line see it. */
export interface Desk {
  /** The member behind a chat user; one whom `desk.yaml` does not list is an employee. */
  actor(user: ChatUser): Promise<Actor>
  /**
   * Everything typed, clicked or filled in. Refusals come back as a card or as the form with
   * errors; what is thrown is infrastructure.
   * @param inboundId the platform's own id of this delivery; a second delivery changes nothing
   */
  handle(intent: Intent, actor: Actor, inboundId: string): Promise<Reply>
  /**
   * Takes what an employee handed over: durable when this resolves, read later by a worker that
   * posts the confirmation card to the employee's direct chat.
   */
  accept(handover: Handover, actor: Actor, inboundId: string): Promise<ShownReply>
}
