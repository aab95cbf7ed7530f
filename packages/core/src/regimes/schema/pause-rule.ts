import { z } from 'zod'
import { howItIsKnown, provisionFields, saysHowItIsKnown, sentence } from './provision.js'

/** What the desk may wait for: the answer to a question, or a fee. */
export const waitKinds = ['identity', 'clarification', 'fee'] as const
export type WaitKind = (typeof waitKinds)[number]

const pauseReading = z
  .strictObject({
    /**
     * What a wait does to the period. It adds no days; those after the day of asking up to the
     * day of the answer; or both of these days as well. Or the period starts anew: on the day of
     * the answer, or some days after the day of asking, which the requester has to think it over.
     */
    days: z.enum(['none', 'after-asking', 'inclusive', 'restart', 'restart-after-reflection']),
    /** With `restart-after-reflection`: how many days. */
    reflectionDays: z.int().min(1).max(100).optional(),
    /** With `restart-after-reflection`: said when no answer came within these days. */
    lapsedText: sentence('from', 'result').optional(),
    ...provisionFields('from', 'to', 'days', 'result'),
  })
  .refine(saysHowItIsKnown, howItIsKnown)
  .refine(
    ({ days, reflectionDays }) =>
      (days === 'restart-after-reflection') === (reflectionDays !== undefined),
    { path: ['reflectionDays'], error: 'goes with restart-after-reflection, and only with it' },
  )
export type PauseReading = z.infer<typeof pauseReading>

/** What a law makes of one kind of wait, for the safe and for the latest date. */
export const pauseRule = z.strictObject({
  /** Left out: the rule is named after it. */
  kind: z.enum(waitKinds).optional(),
  safe: pauseReading,
  latest: pauseReading,
})
export type PauseRule = z.infer<typeof pauseRule>
