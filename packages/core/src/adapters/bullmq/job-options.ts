import type { DefaultJobOptions } from 'bullmq'
import { mostAttempts } from '../queue/parse-settings.js'

/**
 * How every job waits in Redis. The worker decides when a job is given up, so BullMQ's own count
 * never does; nothing is kept of a job that has ended, so its id is free again; stacks are left
 * out, because messages may quote personal data.
 */
export const jobOptions: DefaultJobOptions = {
  attempts: mostAttempts + 1,
  backoff: { type: 'as-judged' },
  removeOnComplete: true,
  removeOnFail: true,
  stackTraceLimit: 0,
}
