import { randomBytes } from 'node:crypto'
import { Redis } from 'ioredis'
import { inject } from 'vitest'

/** A part of the key space of Redis that nobody else uses. */
export interface RedisPrefix {
  readonly url: string
  /** What the names of all keys in this part begin with. */
  readonly prefix: string
  /** Deletes all keys of this part, and no others. */
  readonly clear: () => Promise<void>
}

/**
 * Takes a random key prefix; clear it in `afterAll` or `onTestFinished`.
 * @throws Error when the test run has no services
 */
export function redisPrefix(): RedisPrefix {
  const url = inject('redisUrl')
  if (!url) throw new Error('no Redis: run the tests with the vitest.config.ts of the project')
  const prefix = `privacy-desk-test-${randomBytes(8).toString('hex')}`
  return { url, prefix, clear: () => clear(url, prefix) }
}

async function clear(url: string, prefix: string): Promise<void> {
  const client = new Redis(url)
  try {
    for await (const keys of client.scanStream({ match: `${prefix}*`, count: 500 })) {
      if (keys.length > 0) await client.unlink(...keys)
    }
  } finally {
    client.disconnect()
  }
}
