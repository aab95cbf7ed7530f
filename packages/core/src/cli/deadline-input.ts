import { z } from 'zod'
import { pauseKinds } from '../regimes/facts.js'
import { requestTypes } from '../requests/request-type.js'

/** The desk's request types, and names that the laws use for some of them. */
const requestType = z.union(
  [
    z.enum(requestTypes),
    z.literal('opt-out-sale-sharing').transform(() => 'ccpa-opt-out' as const),
    z.literal('grievance').transform(() => 'complaint' as const),
  ],
  { error: `must be a request type: ${requestTypes.join(', ')}` },
)

const day = z.string({ error: 'must be a date or an instant as text' })

/** One question to the legal clock: a line of `deadline --jsonl`, or its flags. */
export const deadlineInput = z.strictObject(
  {
    id: z.union([z.string(), z.number()]).optional(),
    regime: z.string({ error: 'must name a law such as gdpr' }),
    event: z.enum(['receipt', 'breach-awareness']).default('receipt'),
    /** A day as `YYYY-MM-DD`, or an instant with its offset. */
    receivedAt: day,
    /** `DE`, `DE-BY`, `GB-ENG`, `US-CA`. */
    holidays: z.string({ error: 'must name a place such as DE or DE-BY' }),
    /** The organisation's zone; absent: the place's, where it has only one. */
    timezone: z.string().optional(),
    requestType: z
      .union([requestType, z.array(requestType)], {
        error: `must be a request type or a list of them: ${requestTypes.join(', ')}`,
      })
      .optional(),
    extended: z.boolean().default(false),
    pauses: z
      .array(z.strictObject({ kind: z.enum(pauseKinds), from: day, to: day.optional() }))
      .default([]),
    identityRequestedAt: day.optional(),
    identityReceivedAt: day.optional(),
    feeNoticeAt: day.optional(),
    confirmedAt: day.optional(),
    designatedAddress: z.boolean().optional(),
    processorAwareAt: day.optional(),
    /** The day up to which a pause without an end is counted. */
    today: day.optional(),
  },
  {
    error: ({ code }) =>
      code === 'invalid_type' ? 'a question must be one JSON object' : undefined,
  },
)
export type DeadlineInput = z.infer<typeof deadlineInput>
