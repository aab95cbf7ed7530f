import type { Logger } from '@privacy-desk/core/ports/logger.js'
import { errorCode } from './error-code.js'

/** Work that goes on after Slack was answered. */
export interface Background {
  run(work: Promise<unknown>): void
  /** Waits for what is under way, at most this many milliseconds. */
  settle(withinMs: number): Promise<void>
}

export function createBackground(logger: Logger): Background {
  const underWay = new Set<Promise<unknown>>()
  return {
    run(work) {
      const watched: Promise<unknown> = work
        .catch((error) => logger.error({ code: errorCode(error) }, 'slack-answer-failed'))
        .finally(() => underWay.delete(watched))
      underWay.add(watched)
    },
    async settle(withinMs) {
      const timeUp = new Promise<void>((resolve) => setTimeout(resolve, withinMs).unref())
      const empty = async () => {
        while (underWay.size > 0) await Promise.all(underWay)
      }
      await Promise.race([empty(), timeUp])
    },
  }
}
