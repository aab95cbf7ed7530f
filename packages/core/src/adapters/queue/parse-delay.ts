import { z } from 'zod'

const delaySchema = z.number().min(0)
const intervalSchema = z.int().min(1)

/**
 * Checks how long a job is to wait.
 * @returns whole milliseconds
 * @throws ZodError when negative or no finite number
 */
export function parseDelay(ms: number): number {
  return Math.ceil(delaySchema.parse(ms))
}

/**
 * Checks how often a job is to run.
 * @returns whole milliseconds, at least one
 * @throws ZodError otherwise
 */
export function parseInterval(ms: number): number {
  return intervalSchema.parse(ms)
}
