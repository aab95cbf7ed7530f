import type { Json } from '../../json.js'

const idFields = ['channel', 'channel_id', 'user', 'user_id', 'users']

/**
 * The emulator makes up its own ids. Ours are put in their place in every answer, and back in the
 * fields of a call that name a user or a conversation.
 */
export class Ids {
  readonly #inner = new Map<string, string>()
  readonly #outer = new Map<string, string>()
  /** Made anew when a pair comes in, which is only at the start. */
  #anyInner: RegExp | null = null

  pair(outer: string, inner: string): void {
    this.#inner.set(outer, inner)
    this.#outer.set(inner, outer)
    this.#anyInner = null
  }

  inner(outer: string): string {
    return this.#inner.get(outer) ?? outer
  }

  inward(args: Json): Json {
    const change = (value: unknown) =>
      typeof value === 'string'
        ? value
            .split(',')
            .map((id) => this.inner(id.trim()))
            .join(',')
        : value
    return Object.fromEntries(
      Object.entries(args).map(([key, v]) => [key, idFields.includes(key) ? change(v) : v]),
    )
  }

  outward(text: string): string {
    if (this.#outer.size === 0) return text
    this.#anyInner ??= new RegExp([...this.#outer.keys()].join('|'), 'g')
    return text.replace(this.#anyInner, (id) => this.#outer.get(id) ?? id)
  }
}
