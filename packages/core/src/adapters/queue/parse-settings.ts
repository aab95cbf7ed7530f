import { z } from 'zod'
import type { WorkerOptions } from '../../ports/queue.js'

/** How often and how soon a failed job runs again. */
export interface RetryPolicy {
  readonly attempts: number
  /** Milliseconds before the second attempt. */
  readonly backoffMs: number
}

/** A worker's settings with nothing left out. */
export interface WorkerSettings extends RetryPolicy {
  readonly concurrency: number
}

/** More attempts than this is a loop, not a retry. */
export const mostAttempts = 1_000

const settingsSchema = z.object({
  concurrency: z.int().min(1).default(1),
  attempts: z.int().min(1).max(mostAttempts).default(5),
  backoffMs: z.number().min(0).default(1_000),
})

/**
 * Completes a worker's options: one job at a time, five attempts, a second before the second one.
 * @throws ZodError on settings that make no sense
 */
export function parseSettings(options: WorkerOptions): WorkerSettings {
  return settingsSchema.parse(options)
}
