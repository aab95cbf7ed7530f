import { z } from 'zod'
import { clockEvents, pauseKinds } from '../regimes/facts.js'
import { type LawType, lawTypes } from '../regimes/law-type.js'
import { knownFields } from './known-fields.js'
import { lawTypeNamed } from './law-type-named.js'

const typeError = `must be a request type or a list of them: ${lawTypes.join(', ')}; other names that laws have for them, such as opt-out-sale-sharing, grievance or deletion, are understood too`

const requestType = z.string({ error: typeError }).transform((word, report): LawType => {
  const type = lawTypeNamed(word)
  if (type !== undefined) return type
  report.addIssue({ code: 'custom', message: typeError })
  return z.NEVER
})

const day = z.string({ error: 'must be a date or an instant as text' })
const name = z.string({ error: 'must name a law such as gdpr' })

const fields = z.object({
  id: z.unknown().optional(),
  /** A law, or several that run in parallel. */
  regime: z.union([name, z.array(name).min(1)], { error: 'must name a law such as gdpr' }),
  /** Left out: receipt, or awareness where the law knows only breaches. */
  event: z.enum(clockEvents, { error: `must be one of: ${clockEvents.join(', ')}` }).optional(),
  /** A day as `YYYY-MM-DD`, or an instant with its offset. */
  receivedAt: day,
  /** `DE`, `DE-BY`, `GB-ENG`, `US-CA`. */
  holidays: z.string({ error: 'must name a place such as DE or DE-BY' }),
  /** The organisation's zone; absent: the place's, else the offset of `receivedAt`, else UTC. */
  timezone: z.string({ error: 'must name a time zone such as Europe/Prague' }).optional(),
  requestType: z.union([requestType, z.array(requestType)], { error: typeError }).optional(),
  extended: z.boolean({ error: 'must be true or false' }).default(false),
  pauses: z
    .array(
      z.object({
        kind: z.enum(pauseKinds, { error: `must be one of: ${pauseKinds.join(', ')}` }),
        from: day,
        to: day.nullish(),
      }),
      {
        error: 'must be a list of { kind, from, to }',
      },
    )
    .default([]),
  identityRequestedAt: day.optional(),
  identityReceivedAt: day.optional(),
  feeNoticeAt: day.optional(),
  confirmedAt: day.optional(),
  designatedAddress: z.boolean({ error: 'must be true or false' }).optional(),
  processorAwareAt: day.optional(),
  /** The date that the request itself bears. */
  requestedAt: day.optional(),
  /** The day up to which a pause without an end is counted. */
  today: day.optional(),
})

/** One question to the legal clock: a line of `deadline --jsonl`, or its flags. */
export const deadlineInput = knownFields(Object.keys(fields.shape)).pipe(fields)
export type DeadlineInput = z.infer<typeof deadlineInput>
