import { z } from 'zod'
import { milestoneNames } from '../timetable.js'
import { period } from './period.js'
import { howItIsKnown, provisionFields, saysHowItIsKnown, sentence } from './provision.js'

const extension = z
  .strictObject({
    /** The whole period from the start, which replaces the first one. */
    period,
    /** The milestone by whose latest date the requester must have been told. */
    toldBy: z.enum(milestoneNames),
    /** What the law asks for before it allows an extension. */
    condition: sentence(),
    ...provisionFields('start', 'told', 'how', 'result', 'period'),
    lateText: sentence('told', 'ended'),
  })
  .refine(saysHowItIsKnown, howItIsKnown)
export type Extension = z.infer<typeof extension>

const common = {
  period,
  /**
   * From when it is counted: the event of the clock; the date that the request itself bears; or
   * the end of another milestone of the clock.
   */
  starts: z.enum(['event', 'request-date', ...milestoneNames]).default('event'),
  /** Pauses of the law that may lengthen or restart it. */
  pausedBy: z.array(z.string()).default([]),
  extended: extension.optional(),
  ...provisionFields('start', 'how', 'result', 'period'),
}

/** The name of a roll for both dates, or one for each; a date without one does not roll. */
const rollChoice = z
  .union([
    z.string(),
    z.strictObject({ safe: z.string().optional(), latest: z.string().optional() }),
  ])
  .transform((chosen) => (typeof chosen === 'string' ? { safe: chosen, latest: chosen } : chosen))

const reading = z
  .strictObject({ ...common, roll: z.string().optional() })
  .refine(saysHowItIsKnown, howItIsKnown)

/** How one of the two dates of a milestone is found. */
export type ReadingRule = z.infer<typeof reading> & {
  /** What the organisation's settings have put in place of the law's own period. */
  readonly override?: { readonly was: z.infer<typeof period>; readonly because: string }
}

/** A milestone of a law: its strict reading and the latest one that can be defended. */
export interface MilestoneRule {
  readonly safe: ReadingRule
  readonly latest: ReadingRule
}

const agreed = z
  .strictObject({ ...common, roll: rollChoice.default({}) })
  .refine(saysHowItIsKnown, howItIsKnown)
  .transform(({ roll, ...rule }): MilestoneRule => {
    const of = (chosen: string | undefined) => ({ ...rule, roll: chosen })
    return { safe: of(roll.safe), latest: of(roll.latest) }
  })

const disputed = z.strictObject({ safe: reading, latest: reading })

/** Written once where everybody agrees, or as `safe` and `latest` where they do not. */
export const milestoneRule = z.unknown().transform((written, report): MilestoneRule => {
  const isDisputed = typeof written === 'object' && written !== null && 'safe' in written
  const read = (isDisputed ? disputed : agreed).safeParse(written)
  if (read.success) return read.data
  for (const { path, message } of read.error.issues) {
    report.addIssue({ code: 'custom', path, message })
  }
  return z.NEVER
})
