import { z } from 'zod'
import type { ItemId } from '../vault/ids.js'

const schema = z.object({
  requester: z.object({ name: z.string().optional(), address: z.string().optional() }).nullable(),
  subject: z.string(),
  body: z.string(),
  warnings: z.array(z.string()),
  /** The handover and its files, as they came in. */
  originals: z.array(z.string().transform((id) => id as ItemId)),
})

/** What was read of a message, as it is sealed in the requester's folder. */
export type SealedReading = z.output<typeof schema>

/** The kind under which it is sealed. */
export const readingKind = 'reading'

/**
 * Reads what was sealed.
 * @throws ZodError when it was written by something else
 */
export function parseSealedReading(text: string): SealedReading {
  return schema.parse(JSON.parse(text))
}
