import { limits } from '../block-kit/limits.js'

interface Trigger {
  readonly user: string
  readonly issuedAt: number
  used: boolean
}

export type Exchange =
  | { readonly user: string }
  | { readonly error: 'invalid_trigger_id' | 'exchanged_trigger_id' | 'expired_trigger_id' }

/** Trigger ids: each opens one modal, within three seconds. */
export class Triggers {
  readonly #triggers = new Map<string, Trigger>()
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  issue(user: string): string {
    const id = `${this.#now()}.${this.#triggers.size + 1}.standin${user.toLowerCase()}`
    this.#triggers.set(id, { user, issuedAt: this.#now(), used: false })
    return id
  }

  exchange(id: string): Exchange {
    const trigger = this.#triggers.get(id)
    if (!trigger) return { error: 'invalid_trigger_id' }
    if (trigger.used) return { error: 'exchanged_trigger_id' }
    if (this.#now() - trigger.issuedAt > limits.triggerMs) return { error: 'expired_trigger_id' }
    trigger.used = true
    return { user: trigger.user }
  }
}
