import { z } from 'zod'
import { isCivilDate } from '../calendar/civil-date.js'
import { requestTypes } from '../requests/request-type.js'
import { pauseKinds } from './facts.js'
import { howItIsKnown, provisionFields, saysHowItIsKnown, sentence } from './provision.js'
import { danglingReferences } from './schema-references.js'
import { milestoneNames } from './timetable.js'

const provision = (...words: readonly string[]) =>
  z.strictObject(provisionFields(...words)).refine(saysHowItIsKnown, howItIsKnown)

const count = z.int().min(1).max(1000)

/** How long: on the day itself, or a number of one unit. */
const period = z.union(
  [
    z.literal('at-once'),
    z.strictObject({ months: count }),
    z.strictObject({ days: count }),
    z.strictObject({ workingDays: count }),
  ],
  { error: 'must be at-once, or one of { months: 1 }, { days: 30 }, { workingDays: 10 }' },
)
export type Period = z.infer<typeof period>

const roll = z
  .strictObject({
    /** Days on which a period does not end. */
    over: z.array(z.enum(['saturday', 'sunday', 'holiday'])).min(1),
    ...provisionFields('reasons', 'ended', 'result'),
  })
  .refine(saysHowItIsKnown, howItIsKnown)
export type Roll = z.infer<typeof roll>

const leastWorkingDays = z
  .strictObject({ workingDays: count, ...provisionFields('result') })
  .refine(saysHowItIsKnown, howItIsKnown)

const pauseReading = z
  .strictObject({
    /**
     * Which days of a pause are added to the period: none; those after the day of asking up to
     * the day of the answer; or both of these days as well.
     */
    days: z.enum(['none', 'after-asking', 'inclusive']),
    ...provisionFields('from', 'to', 'days', 'result'),
  })
  .refine(saysHowItIsKnown, howItIsKnown)
export type PauseReading = z.infer<typeof pauseReading>

const extended = z
  .strictObject({
    /** The whole period from the start, which replaces the first one. */
    period,
    /** The milestone by whose latest date the requester must have been told. */
    toldBy: z.enum(milestoneNames),
    ...provisionFields('start', 'told', 'how', 'result'),
    lateText: sentence('told', 'ended'),
  })
  .refine(saysHowItIsKnown, howItIsKnown)

/** The name of a roll for both dates, or one for each; a date without one does not roll. */
const rollChoice = z
  .union([
    z.string(),
    z.strictObject({ safe: z.string().optional(), latest: z.string().optional() }),
  ])
  .transform((chosen) => (typeof chosen === 'string' ? { safe: chosen, latest: chosen } : chosen))

const milestoneRule = z
  .strictObject({
    period,
    roll: rollChoice.default({}),
    /** Pauses that may lengthen it. */
    pausedBy: z.array(z.enum(pauseKinds)).default([]),
    extended: extended.optional(),
    ...provisionFields('start', 'how', 'result'),
  })
  .refine(saysHowItIsKnown, howItIsKnown)
export type MilestoneRule = z.infer<typeof milestoneRule>

const clock = z.strictObject({
  name: z.string().min(1),
  /** What starts it. */
  event: z.enum(['receipt']),
  /** Request types that it runs for; `rest`: those that no clock of the law names. */
  types: z.union([z.literal('rest'), z.array(z.enum(requestTypes)).min(1)]),
  /** Said at the head of every explanation. */
  note: provision('received').optional(),
  milestones: z.partialRecord(z.enum(milestoneNames), milestoneRule),
})
export type Clock = z.infer<typeof clock>

/** One law as data: `data/<id>.yaml`. */
export const lawFile = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9.-]+$/, 'must be written like us-ca-ccpa'),
    /** Short name for people. */
    law: z.string().min(1),
    title: z.string().min(1),
    jurisdiction: z.string().min(1),
    /** When somebody last compared the file with the law. */
    reviewed: z.string().refine(isCivilDate, 'must be a real day, written YYYY-MM-DD'),
    receipt: provision('received'),
    rolls: z.record(z.string(), roll).default({}),
    leastWorkingDays: leastWorkingDays.optional(),
    pauses: z
      .partialRecord(
        z.enum(pauseKinds),
        z.strictObject({ safe: pauseReading, latest: pauseReading }),
      )
      .default({}),
    clocks: z.array(clock).min(1),
  })
  .superRefine(danglingReferences)
export type LawFile = z.infer<typeof lawFile>
