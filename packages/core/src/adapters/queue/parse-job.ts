import { z } from 'zod'
import type { Job } from '../../ports/queue.js'

/** References are short; a long text in a job is most likely content, which belongs in the vault. */
const longestReference = 2_000

const jobSchema = z.strictObject({
  id: z.string().min(1).max(500),
  name: z.string().min(1).max(100),
  data: z.record(z.string(), z.string().max(longestReference)),
})

/**
 * Checks a job on its way into a queue and again on its way out: what waits in Redis may have been
 * written by another version of the program.
 * @throws ZodError when it is no job
 */
export function parseJob(value: unknown): Job {
  return jobSchema.parse(value)
}
