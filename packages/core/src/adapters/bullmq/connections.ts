import type { RedisOptions } from 'bullmq'

/** How the clients of one queue driver reach Redis. */
export interface Connections {
  /** For workers: waits for Redis for as long as it takes. */
  readonly worker: RedisOptions
  /** For whoever enqueues: has somebody waiting, so a call fails soon when Redis is away. */
  readonly producer: RedisOptions
  /** Ends the clients that are still waiting for a Redis that is away, at their next try. */
  readonly giveUp: () => void
}

const longestPauseMs = 2_000

/** @param url `redis:` or `rediss:` */
export function connections(url: string): Connections {
  let hasGivenUp = false
  const retryStrategy = (times: number) =>
    hasGivenUp ? null : Math.min(times * 100, longestPauseMs)
  return {
    worker: { url, retryStrategy, maxRetriesPerRequest: null },
    producer: { url, retryStrategy, maxRetriesPerRequest: 2 },
    giveUp: () => {
      hasGivenUp = true
    },
  }
}
