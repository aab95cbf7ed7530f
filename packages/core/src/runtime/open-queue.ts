import { BullmqQueue } from '../adapters/bullmq/bullmq-queue.js'
import { InlineQueue } from '../adapters/inline/inline-queue.js'
import type { Environment } from '../config/environment.js'
import type { Clock } from '../ports/clock.js'
import type { Logger } from '../ports/logger.js'
import type { Queue } from '../ports/queue.js'
import { codeOf } from './code-of.js'

/** The queue the environment asks for: Redis where `REDIS_URL` is set, else inside this process. */
export function openQueue(
  { REDIS_URL, REDIS_PREFIX }: Environment,
  clock: Clock,
  logger: Logger,
): Queue {
  const onError = (error: unknown) => logger.error({ code: codeOf(error) }, 'trouble in the queue')
  return REDIS_URL === undefined
    ? new InlineQueue({ clock, onError })
    : new BullmqQueue({ url: REDIS_URL, prefix: REDIS_PREFIX, onError })
}
