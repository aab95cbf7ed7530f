import { z } from 'zod'

const element = z.object({ name: z.string(), text: z.string() })
const template = z.object({ path: z.string(), version: z.number(), hash: z.string() })

const text = z.object({ subject: z.string(), text: z.string() })

const written = text.extend({
  html: z.string(),
  elements: z.array(element),
  language: z.string(),
  fallback: z.boolean(),
  templates: z.array(template),
})

const schema = z.object({
  kinds: z.array(z.string()),
  language: z.string(),
  /** What was filled in, by field, as it was typed. */
  values: z.record(z.string(), z.string()),
  to: z.object({ name: z.string().nullable(), address: z.string() }),
  /** Why it goes there, where it is not simply the requester as verified. */
  toReason: z.string(),
  /** As its templates write it; `null` while something is missing. */
  written: written.nullable(),
  /** As a member changed it. */
  edited: text.nullable(),
  /** On which text the change was made, while there is no written one. */
  base: text.nullable().default(null),
})

/** A letter that somebody is writing, as it is sealed in the requester's folder. */
export type LetterDraft = z.output<typeof schema>

/** The kind under which it is sealed. */
export const draftKind = 'letter-draft'

/**
 * Reads what was sealed.
 * @throws ZodError when it was written by something else
 */
export function parseDraft(text: string): LetterDraft {
  return schema.parse(JSON.parse(text))
}
