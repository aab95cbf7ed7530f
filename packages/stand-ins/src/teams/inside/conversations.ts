import type { Happenings } from '../../happenings.js'
import { isJson } from '../../is-json.js'
import type { Json } from '../../json.js'
import { jsonAt } from '../../json-at.js'
import { listAt } from '../../list-at.js'
import { textAt } from '../../text-at.js'
import type { TeamsMessage } from '../teams-objects.js'
import type { TeamsHappenings } from '../teams-stand-in.js'

const cardType = 'application/vnd.microsoft.card.adaptive'

function seen(conversation: string, id: string, activity: Json, at: number): TeamsMessage {
  const attachments = listAt(activity, 'attachments')
  const card = attachments.find((a) => a.contentType === cardType)?.content
  const replyToId = textAt(activity, 'replyToId')
  return {
    id,
    conversation,
    from: textAt(jsonAt(activity, 'from'), 'id'),
    text: textAt(activity, 'text'),
    attachments,
    ...(isJson(card) ? { card } : {}),
    cardsOf: {},
    at,
    ...(replyToId === '' ? {} : { replyToId }),
    revision: 0,
    activity,
  }
}

/** A thread's conversation id is its channel's, followed by `;messageid=`. */
const roomOf = (conversation: string) => conversation.split(';')[0] ?? conversation

/** What stands in the chats and channels, as people see it now. */
export class Conversations {
  #messages: readonly TeamsMessage[] = []
  #count = 0
  readonly #happenings: Happenings<TeamsHappenings>

  readonly #now: () => number

  /** @param now epoch milliseconds */
  constructor(happenings: Happenings<TeamsHappenings>, now: () => number) {
    this.#happenings = happenings
    this.#now = now
  }

  save(): readonly TeamsMessage[] {
    return this.#messages
  }

  /** Puts back what stood there; nobody is told, for nothing happens. */
  restore(messages: readonly TeamsMessage[]): void {
    this.#messages = messages
  }

  /** Messages of a chat, a thread, or a whole channel with its threads. */
  in(conversation: string): readonly TeamsMessage[] {
    const whole = roomOf(conversation) === conversation
    return this.#messages.filter(
      (m) => m.conversation === conversation || (whole && roomOf(m.conversation) === conversation),
    )
  }

  find(conversation: string, id: string): TeamsMessage | undefined {
    return this.#messages.find(
      (m) => m.id === id && roomOf(m.conversation) === roomOf(conversation),
    )
  }

  nextId(): string {
    this.#count += 1
    return `${Date.now()}${String(this.#count).padStart(4, '0')}`
  }

  add(conversation: string, activity: Json, id = this.nextId()): TeamsMessage {
    const message = seen(conversation, id, activity, this.#now())
    this.#messages = [...this.#messages, message]
    this.#happenings.tell('message', message)
    return message
  }

  /** Changes a message in place; everybody sees the new card then. */
  change(old: TeamsMessage, activity: Json): TeamsMessage {
    const from = jsonAt(old.activity, 'from')
    const changed = seen(old.conversation, old.id, { from, ...activity }, old.at)
    return this.#put({ ...changed, revision: old.revision + 1 })
  }

  /** Shows one person another card. */
  showTo(user: string, old: TeamsMessage, card: Json): TeamsMessage {
    return this.#put({ ...old, cardsOf: { ...old.cardsOf, [user]: card } })
  }

  remove(old: TeamsMessage): void {
    this.#messages = this.#messages.filter((m) => m.id !== old.id)
    this.#happenings.tell('messageDeleted', old)
  }

  #put(message: TeamsMessage): TeamsMessage {
    this.#messages = this.#messages.map((m) => (m.id === message.id ? message : m))
    this.#happenings.tell('messageChanged', message)
    return message
  }
}
