import { requestTypes } from '@privacy-desk/core/requests/request-type.js'
import { z } from 'zod'

const type = z.enum(requestTypes)

/** What a mail carries besides what it asks. */
const triageFlags = [
  'child',
  'deadline-set-by-sender',
  'existing-reference',
  'identity-doubtful',
  'legal-threat',
  'on-behalf-of',
  'several-people',
  'special-category-data',
] as const

/** The laws a mail of the set can point to; without one, it tells of none. */
const triageRegimes = ['gdpr', 'uk-gdpr', 'ch-fadp', 'us-ca-ccpa', 'br-lgpd'] as const

/** A mail of the labelled set, as one line of the files in `test/fixtures/triage/`. */
const triageMail = z
  .strictObject({
    id: z.string().regex(/^(?:noise-|fresh-)?[a-z]{2}-\d{3}$/),
    /** ISO 639-1, of the words the sender wrote. */
    language: z.string().regex(/^[a-z]{2}$/),
    subject: z.string(),
    from: z.string().includes('@'),
    text: z.string().min(1),
    verdict: z.enum(['request', 'not-privacy']),
    /** What the mail asks. */
    expectedTypes: z.array(type),
    /** What it may be read to ask as well: neither a hit nor a miss. */
    optionalTypes: z.array(type),
    regime: z.enum(triageRegimes).optional(),
    role: z.enum(['controller', 'processor']).optional(),
    onBehalf: z.literal(true).optional(),
    flags: z.array(z.enum(triageFlags)).min(1).optional(),
    tags: z.array(z.string()),
  })
  .refine(
    (mail) => (mail.verdict === 'request') === mail.expectedTypes.length > 0,
    'a request asks for something, and what is no request asks for nothing',
  )
  .refine(
    (mail) => mail.optionalTypes.every((one) => !mail.expectedTypes.includes(one)),
    'what is expected is not optional',
  )
  .refine(
    (mail) => (mail.onBehalf ?? false) === (mail.flags ?? []).includes('on-behalf-of'),
    'who writes on behalf of somebody carries the flag',
  )

export type TriageMail = z.infer<typeof triageMail>

/**
 * Reads one line of the set.
 * @throws ZodError or SyntaxError when the line is not as promised
 */
export function triageMailOf(line: string): TriageMail {
  return triageMail.parse(JSON.parse(line))
}
