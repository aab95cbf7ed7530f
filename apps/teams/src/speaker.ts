import {
  type Address,
  DeliveryError,
  type Messenger,
  type PostRef,
} from '@privacy-desk/core/ports/messenger.js'
import type { Card } from '@privacy-desk/core/views/model.js'
import type { AddressBook } from './address-book.js'
import { deliveryErrorOf } from './delivery-error-of.js'
import type { Outbox, Posted } from './outbox.js'
import type { Reference } from './reference.js'
import { cardMessage, type OutgoingMessage } from './render/message.js'
import type { Transport } from './transport.js'

/** A message that somebody else has deleted. */
const gone: readonly string[] = ['ActivityNotFoundInConversation', 'http-404']

/** Speaks in Teams: for the delivery worker as a `Messenger`, for the bot as an `Outbox`. */
export class Speaker implements Messenger, Outbox {
  readonly platform = 'teams'

  constructor(
    private readonly transport: Transport,
    private readonly addresses: AddressBook,
    private readonly tenants: readonly string[],
  ) {}

  /** Teams has no place for the notice's id; what was posted is told by the `PostRef` alone. */
  async send(to: Address, card: Card): Promise<PostRef> {
    const message = cardMessage(card)
    const { where, messageId } =
      to.kind === 'person'
        ? await this.sayToPerson(to.id, message)
        : await this.#sayIn(await this.#conversation(to.id), message)
    return { platform: 'teams', conversation: where.conversation.id, message: messageId }
  }

  async update(post: PostRef, card: Card): Promise<void> {
    await this.redraw(await this.#conversation(post.conversation), post.message, cardMessage(card))
  }

  async retract({ conversation, message }: PostRef): Promise<void> {
    const where = await this.#conversation(conversation)
    try {
      await this.#tried(() => this.transport.remove(where, message))
    } catch (error) {
      const isGone = error instanceof DeliveryError && gone.includes(error.code)
      if (!isGone) throw error
    }
  }

  /** Teams cannot be asked which message carries which notice. */
  async find(): Promise<undefined> {
    return undefined
  }

  async say(where: Reference, message: OutgoingMessage): Promise<string> {
    return this.#tried(() => this.transport.say(where, message))
  }

  async redraw(where: Reference, messageId: string, message: OutgoingMessage): Promise<void> {
    await this.#tried(() => this.transport.redraw(where, messageId, message))
  }

  async sayToPerson(personId: string, message: OutgoingMessage): Promise<Posted> {
    const known = await this.addresses.find(personId)
    return this.#sayIn(known ?? (await this.#open(personId)), message)
  }

  async #sayIn(where: Reference, message: OutgoingMessage): Promise<Posted> {
    return { where, messageId: await this.say(where, message) }
  }

  /** A channel that the bot has not heard from yet is reached like its neighbours. */
  async #conversation(id: string): Promise<Reference> {
    const known = await this.addresses.find(id)
    if (known !== null) return known
    const beside = await this.#neighbour()
    const { tenantId } = beside.conversation
    return { ...beside, conversation: { id, ...(tenantId === undefined ? {} : { tenantId }) } }
  }

  /** Opens a personal chat; Teams refuses unless the app is installed for this person. */
  async #open(personId: string): Promise<Reference> {
    const beside = await this.#neighbour()
    const tenantId = beside.conversation.tenantId ?? ''
    const id = await this.#tried(() => this.transport.open(beside, personId, tenantId))
    const where = { ...beside, conversation: { id, tenantId, conversationType: 'personal' } }
    await this.addresses.keep(where, personId)
    return where
  }

  /** Before anybody has ever spoken to the bot, not even Teams' own address is known. */
  async #neighbour(): Promise<Reference> {
    const neighbour = await this.addresses.findTenant(this.tenants)
    if (neighbour === null) throw new DeliveryError('no-conversation-known', { retryable: true })
    return neighbour
  }

  async #tried<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await call()
    } catch (error) {
      throw deliveryErrorOf(error, Date.now())
    }
  }
}
