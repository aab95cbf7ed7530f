import type { ChatUser } from '@privacy-desk/core/desk/desk.js'
import type { Handover } from '@privacy-desk/core/intake/handover.js'
import type { Intent } from '@privacy-desk/core/intents/intent.js'

/** What somebody wants, whichever way they said it. */
export type Wish =
  | { readonly kind: 'intent'; readonly intent: Intent }
  | { readonly kind: 'handover'; readonly handover: Handover }

/** A payload from Slack as the desk understands it. */
export interface Inbound<What = Wish> {
  /** Slack's own id of this delivery, the same when it is delivered again. */
  readonly id: string
  readonly user: ChatUser
  readonly wish: What
}

/** Why a delivery is left alone on purpose; logged as it stands here. */
export type IgnoreReason =
  | 'malformed'
  | 'bot-message'
  | 'own-message'
  | 'edited'
  | 'deleted'
  | 'other-subtype'
  | 'not-a-direct-message'
  | 'outside-the-organisation'

export interface Ignored {
  readonly ignored: IgnoreReason
}

export function isIgnored(read: object): read is Ignored {
  return 'ignored' in read
}
