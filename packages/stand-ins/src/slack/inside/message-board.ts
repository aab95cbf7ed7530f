import type { Happenings } from '../../happenings.js'
import { isJson } from '../../is-json.js'
import type { Json } from '../../json.js'
import { jsonAt } from '../../json-at.js'
import { listAt } from '../../list-at.js'
import { textAt } from '../../text-at.js'
import type { SavedSlack } from '../saved-slack.js'
import type { SlackMessage } from '../slack-objects.js'
import type { SlackHappenings } from '../slack-stand-in.js'

/** A message object of Slack's as people see it. */
function seen(channel: string, raw: Json, onlyFor?: string): SlackMessage {
  const editedTs = textAt(jsonAt(raw, 'edited'), 'ts')
  const threadTs = textAt(raw, 'thread_ts')
  const botId = textAt(raw, 'bot_id')
  return {
    kind: onlyFor === undefined ? 'message' : 'ephemeral',
    channel,
    ts: textAt(raw, 'ts'),
    user: textAt(raw, 'user'),
    text: textAt(raw, 'text'),
    blocks: listAt(raw, 'blocks'),
    attachments: listAt(raw, 'attachments'),
    files: listAt(raw, 'files'),
    ...(isJson(raw.metadata) ? { metadata: raw.metadata } : {}),
    ...(threadTs === '' ? {} : { threadTs }),
    ...(botId === '' ? {} : { botId }),
    ...(editedTs === '' ? {} : { editedTs }),
    isPinned: raw.pinned_to !== undefined,
    ...(onlyFor === undefined ? {} : { onlyFor }),
    raw,
  }
}

/** What stands in the channels, as people see it now. */
export class MessageBoard {
  readonly #messages = new Map<string, SlackMessage[]>()
  readonly #happenings: Happenings<SlackHappenings>

  constructor(happenings: Happenings<SlackHappenings>) {
    this.#happenings = happenings
  }

  /** Everything of a channel, ephemeral messages too, oldest first. */
  all(channel: string): readonly SlackMessage[] {
    return this.#messages.get(channel) ?? []
  }

  find(channel: string, ts: string): SlackMessage | undefined {
    return this.all(channel).find((message) => message.ts === ts)
  }

  add(channel: string, raw: Json, onlyFor?: string): SlackMessage {
    const message = seen(channel, raw, onlyFor)
    this.#messages.set(channel, [...this.all(channel), message])
    this.#happenings.tell(onlyFor === undefined ? 'message' : 'ephemeral', message)
    return message
  }

  /** Everything that stands there, channel by channel. */
  save(): SavedSlack['messages'] {
    return [...this.#messages.values()]
      .flat()
      .map(({ channel, raw, onlyFor }) => ({ channel, raw, ...(onlyFor ? { onlyFor } : {}) }))
  }

  /** Puts back what stood there; nobody is told, for nothing happens. */
  restore(saved: SavedSlack['messages']): void {
    for (const { channel, raw, onlyFor } of saved) {
      this.#messages.set(channel, [...this.all(channel), seen(channel, raw, onlyFor)])
    }
  }

  change(old: SlackMessage, raw: Json): SlackMessage {
    const message = seen(old.channel, { ...raw, ts: old.ts }, old.onlyFor)
    this.#replace(old, [message])
    this.#happenings.tell('messageChanged', message)
    return message
  }

  remove(old: SlackMessage): void {
    this.#replace(old, [])
    this.#happenings.tell('messageDeleted', old)
  }

  #replace(old: SlackMessage, by: readonly SlackMessage[]): void {
    const list = this.all(old.channel)
    this.#messages.set(
      old.channel,
      list.flatMap((m) => (m.ts === old.ts ? by : [m])),
    )
  }
}
