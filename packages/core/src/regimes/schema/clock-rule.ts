import { z } from 'zod'
import { isCivilDate } from '../../calendar/civil-date.js'
import { clockEvents } from '../facts.js'
import { lawTypes } from '../law-type.js'
import { milestoneNames } from '../timetable.js'
import { milestoneRule } from './milestone-rule.js'
import { howItIsKnown, provisionFields, saysHowItIsKnown } from './provision.js'
import { threshold } from './threshold.js'

const day = z.string().refine(isCivilDate, 'must be a real day, written YYYY-MM-DD')

const provision = z.strictObject(provisionFields('received')).refine(saysHowItIsKnown, howItIsKnown)

/** Milestones that one event starts, for some types of request. */
export const clockRule = z.strictObject({
  name: z.string().min(1),
  /** What starts it. */
  event: z.enum(clockEvents),
  /** Request types that it runs for; `rest`: those that no clock of the law names. */
  types: z.union([z.literal('rest'), z.array(z.enum(lawTypes)).min(1)]).default('rest'),
  /** Only for events of these days: from the first, up to but without the other. */
  received: z.strictObject({ from: day.optional(), before: day.optional() }).default({}),
  /** Only where the request came to the designated address, elsewhere, or nobody knows where. */
  designatedAddress: z.enum(['yes', 'no', 'unknown']).optional(),
  /** Said at the head of every explanation. */
  note: provision.optional(),
  /** What the law says without naming a date. */
  remarks: z.array(provision).default([]),
  /** Who has to be told only from some gravity on, for a breach. */
  thresholds: z.partialRecord(z.enum(milestoneNames), threshold).default({}),
  milestones: z.partialRecord(z.enum(milestoneNames), milestoneRule).default({}),
})
export type ClockRule = z.infer<typeof clockRule>
