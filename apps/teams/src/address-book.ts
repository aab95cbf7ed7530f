import type { Directory } from '@privacy-desk/core/ports/directory.js'
import type { Activity } from './inbound/activity.js'
import { type Reference, readReference, referenceOf, wholeConversation } from './reference.js'

const remembered = 5_000

/** Remembers how to write to people and channels, so that reminders can be sent unasked. */
export class AddressBook {
  readonly #known = new Map<string, string>()

  constructor(
    private readonly directory: Directory,
    private readonly appId: string,
  ) {}

  /**
   * Keeps what an authenticated activity tells: where its tenant is served, and its conversation
   * if the bot is a member of it. A message action may come from a chat that the bot is not in.
   */
  async meet(activity: Activity): Promise<void> {
    const reference = wholeConversation(referenceOf(activity, this.appId))
    await this.#putTenant(reference)
    if (!['message', 'installationUpdate', 'conversationUpdate'].includes(activity.type)) return
    const person = activity.from?.aadObjectId
    const personal = reference.conversation.conversationType === 'personal'
    await this.keep(reference, personal ? person : undefined)
  }

  /** Keeps a conversation under its own id, and a personal one under the person's id too. */
  async keep(reference: Reference, person?: string): Promise<void> {
    await this.#put(reference.conversation.id, reference)
    if (person !== undefined) await this.#put(person, reference)
  }

  /** The conversation with a person (by Entra object id), or a channel or chat by its own id. */
  async find(id: string): Promise<Reference | null> {
    const found = await this.directory.conversation('teams', id)
    return found === null ? null : readReference(found.reference)
  }

  /** The service URL and the bot's id, as the first of these tenants that has spoken knows them. */
  async findTenant(tenants: readonly string[]): Promise<Reference | null> {
    for (const tenant of tenants) {
      const found = await this.find(ofTenant(tenant))
      if (found !== null) return found
    }
    return null
  }

  async #putTenant(reference: Reference): Promise<void> {
    const { tenantId } = reference.conversation
    if (tenantId === undefined) return
    await this.#put(ofTenant(tenantId), { ...reference, conversation: { id: '', tenantId } })
  }

  /** Most messages come from where the last one came: no need to write that down again. */
  async #put(id: string, where: Reference): Promise<void> {
    const reference = JSON.stringify(where)
    if (this.#known.get(id) === reference) return
    await this.directory.putConversation({ platform: 'teams', id, reference })
    if (this.#known.size >= remembered) this.#known.clear()
    this.#known.set(id, reference)
  }
}

const ofTenant = (tenant: string): string => `tenant:${tenant}`
