import { z } from 'zod'
import { isCivilDate } from '../calendar/civil-date.js'
import type { ItemId } from '../vault/ids.js'

const person = z.object({ name: z.string().optional(), address: z.string().optional() })

const file = z.object({ name: z.string(), mediaType: z.string(), size: z.number() })

const schema = z.object({
  requester: person.nullable(),
  subject: z.string(),
  body: z.string(),
  warnings: z.array(z.string()),
  /** The handover and its files, as they came in. */
  originals: z.array(z.string().transform((id) => id as ItemId)),
  /** What follows is missing in readings that older versions sealed. */
  candidates: z.array(person.extend({ because: z.string(), confidence: z.number() })).default([]),
  customer: person.nullable().default(null),
  flags: z.array(z.string()).default([]),
  references: z.array(z.string()).default([]),
  /** The words that led to a type. */
  words: z.array(z.object({ type: z.string(), because: z.string() })).default([]),
  /** Name, type and size of the files, in the order of the originals. */
  files: z.array(file).default([]),
  /** What was attached to the mail; it is inside the original and was not opened. */
  attachments: z.array(file).default([]),
  /** The other day that its date may mean. */
  otherDay: z.string().refine(isCivilDate).optional(),
})

/** What was read of a message, as it is sealed in the requester's folder. */
export type SealedReading = z.output<typeof schema>

/** A customer goes by its name; by its address where the mail gave none. */
export function customerName(customer: SealedReading['customer']): string {
  return customer?.name ?? customer?.address ?? ''
}

/** The kind under which it is sealed. */
export const readingKind = 'reading'

/**
 * Reads what was sealed.
 * @throws ZodError when it was written by something else
 */
export function parseSealedReading(text: string): SealedReading {
  return schema.parse(JSON.parse(text))
}
