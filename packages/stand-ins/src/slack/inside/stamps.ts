import type { Json } from '../../json.js'
import { textAt } from '../../text-at.js'

const fields = ['ts', 'thread_ts', 'timestamp']

/**
 * Timestamps of messages: by the workspace's clock and always rising, as Slack's are. The emulator
 * has timestamps of its own, by the machine's clock, so each is paired with one of ours.
 */
export class Stamps {
  readonly #now: () => number
  readonly #inner = new Map<string, string>()
  /** Restored messages that the emulator has never heard of. */
  readonly #unheard = new Set<string>()
  /** Microseconds since 1970. */
  #last = 0

  /** @param now epoch milliseconds */
  constructor(now: () => number) {
    this.#now = now
  }

  next(): string {
    this.#last = Math.max(this.#now() * 1_000, this.#last + 1)
    const micros = Math.round(this.#last)
    return `${Math.floor(micros / 1_000_000)}.${String(micros % 1_000_000).padStart(6, '0')}`
  }

  pair(ts: string, inner: string): void {
    this.#inner.set(ts, inner)
    this.#unheard.delete(ts)
  }

  /** Takes the timestamp of a message from an earlier run. */
  restore(ts: string): void {
    this.#unheard.add(ts)
    this.#last = Math.max(this.#last, Math.round(Number(ts) * 1_000_000))
  }

  isUnheard(ts: string): boolean {
    return this.#unheard.has(ts)
  }

  /** A call's arguments with the emulator's timestamps in the place of ours. */
  inward(args: Json): Json {
    const changed = fields
      .filter((field) => this.#inner.has(textAt(args, field)))
      .map((field) => [field, this.#inner.get(textAt(args, field))] as const)
    return { ...args, ...Object.fromEntries(changed) }
  }
}
