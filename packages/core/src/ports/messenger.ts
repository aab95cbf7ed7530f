import type { Platform } from '../people/member.js'
import type { Card } from '../views/model.js'
import type { Rooms } from './rooms.js'

/** Where something is said on a platform: a person's direct chat or a channel, in the platform's ids. */
export interface Address {
  readonly platform: Platform
  readonly kind: 'person' | 'channel'
  readonly id: string
}

/** A message that was posted, so that it can be redrawn later. */
export interface PostRef {
  readonly platform: Platform
  readonly conversation: string
  readonly message: string
}

/** Why a message did not get through. */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError'
  constructor(
    /** The platform's own code (`channel_not_found`), or `timeout`, `http-503`. */
    readonly code: string,
    readonly options: {
      readonly retryable: boolean
      /** Milliseconds the platform asked us to wait. */
      readonly retryAfterMs?: number
      /** The platform may have taken the message although no answer came. */
      readonly ambiguous?: boolean
      readonly cause?: unknown
    },
  ) {
    super(`the message was not delivered: ${code}`, { cause: options.cause })
  }
}

/** Says things on one platform. */
export interface Messenger {
  readonly platform: Platform
  /**
   * Posts a card.
   * @param noticeId carried as message metadata where the platform has it, so that `find` can
   *   tell after an ambiguous failure whether the post got through
   * @throws DeliveryError
   */
  send(to: Address, card: Card, noticeId: string): Promise<PostRef>
  /** Redraws a card. @throws DeliveryError */
  update(post: PostRef, card: Card): Promise<void>
  /** The post that carries this notice, `null` if there is none, `undefined` if the platform cannot tell. */
  find(to: Address, noticeId: string): Promise<PostRef | null | undefined>
  /** Takes a post away; one that is gone already is no fault. @throws DeliveryError */
  retract(post: PostRef): Promise<void>
  /** Left out where the platform lets a bot make no private channels. */
  readonly rooms?: Rooms
}
