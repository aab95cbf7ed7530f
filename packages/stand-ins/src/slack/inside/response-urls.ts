import { limits } from '../block-kit/limits.js'
import type { SlackMessage } from '../slack-objects.js'

interface Grant {
  readonly channel: string
  readonly user: string
  readonly message: SlackMessage | undefined
  readonly issuedAt: number
  uses: number
}

export type Use = Pick<Grant, 'channel' | 'user' | 'message'> | { readonly error: string }

/** Response URLs: five uses within thirty minutes each. */
export class ResponseUrls {
  readonly #grants = new Map<string, Grant>()
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  /** @returns the path under the stand-in's URL */
  issue(channel: string, user: string, message?: SlackMessage): string {
    const path = `/actions/${channel}/${this.#grants.size + 1}`
    this.#grants.set(path, { channel, user, message, issuedAt: this.#now(), uses: 0 })
    return path
  }

  use(path: string): Use {
    const grant = this.#grants.get(path)
    if (!grant) return { error: 'invalid_url' }
    if (this.#now() - grant.issuedAt > limits.responseUrlMs) return { error: 'expired_url' }
    if (grant.uses >= limits.responseUrlUses) return { error: 'used_url' }
    grant.uses += 1
    return grant
  }
}
