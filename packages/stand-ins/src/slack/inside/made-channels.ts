import type { SlackChannel } from '../slack-objects.js'

/** The channels that the bot has made, as their members see them. */
export class MadeChannels {
  readonly #channels = new Map<string, SlackChannel>()

  all(): readonly SlackChannel[] {
    return [...this.#channels.values()]
  }

  find(id: string): SlackChannel | undefined {
    return this.#channels.get(id)
  }

  put(channel: SlackChannel): void {
    this.#channels.set(channel.id, channel)
  }

  /** Changes one that is there; a channel that was there before the bot is none of its own. */
  change(id: string, change: (channel: SlackChannel) => Partial<SlackChannel>): void {
    const old = this.find(id)
    if (old !== undefined) this.put({ ...old, ...change(old) })
  }
}
