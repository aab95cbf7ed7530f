import { z } from 'zod'
import { letterRegimes } from '../letter-regime.js'
import { kindSpec } from './kind-spec.js'

/** What stands above the text of a template. */
export const frontMatter = z.strictObject({
  kind: z.string().regex(/^[a-z][a-z0-9-]*$/, 'use small letters, digits and dashes'),
  language: z.string().regex(/^[a-z]{2}$/, 'write two letters such as en'),
  /** `any`, or the one law that this text is for. */
  regime: z.enum(['any', ...letterRegimes]).default('any'),
  version: z.int().positive(),
  articles: z.array(z.string()).default([]),
  subject: z.string().min(1),
  heading: z.string().min(1).optional(),
  /** A kind that the desk does not have, defined by the organisation that adds it. */
  define: kindSpec.optional(),
})
export type FrontMatter = z.output<typeof frontMatter>
