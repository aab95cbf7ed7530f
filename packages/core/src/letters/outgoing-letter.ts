import { z } from 'zod'
import type { ItemId } from '../vault/ids.js'

const attachment = z.object({
  item: z.string().transform((id) => id as ItemId),
  /** A name that names nobody, such as `PR-2026-0042-1.csv`. */
  name: z.string(),
  mediaType: z.string(),
  size: z.int(),
  sha256: z.string(),
})

const schema = z.object({
  reference: z.string(),
  to: z.object({ name: z.string().nullable(), address: z.email() }),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  language: z.string(),
  attachments: z.array(attachment).default([]),
})

/** A letter as it was frozen at its release, and as it goes out. */
export type OutgoingContent = z.output<typeof schema>

/** The kind under which it is sealed in the requester's folder. */
export const outgoingKind = 'outgoing-letter'

/**
 * Reads what was sealed.
 * @throws ZodError when it was written by something else
 */
export function parseOutgoing(text: string): OutgoingContent {
  return schema.parse(JSON.parse(text))
}
