import { z } from 'zod'
import { isCivilDate } from '../../calendar/civil-date.js'
import { clockRule } from './clock-rule.js'
import { lawDuties } from './law-duties.js'
import { pauseRule } from './pause-rule.js'
import { howItIsKnown, provisionFields, saysHowItIsKnown } from './provision.js'
import { danglingReferences } from './references.js'
import { rollRule } from './roll-rule.js'

const provision = (...words: readonly string[]) =>
  z.strictObject(provisionFields(...words)).refine(saysHowItIsKnown, howItIsKnown)

const leastWorkingDays = z
  .strictObject({ workingDays: z.int().min(1).max(1000), ...provisionFields('result') })
  .refine(saysHowItIsKnown, howItIsKnown)

const id = z.string().regex(/^[a-z0-9.-]+$/, 'must be written like us-ca-ccpa')

/** One law as data: `data/<id>.yaml`. */
export const lawFile = z
  .strictObject({
    id,
    /** Other names that people use for it. */
    aliases: z.array(id).default([]),
    /** Short name for people. */
    law: z.string().min(1),
    title: z.string().min(1),
    jurisdiction: z.string().min(1),
    /** When somebody last compared the file with the law. */
    reviewed: z.string().refine(isCivilDate, 'must be a real day, written YYYY-MM-DD'),
    /** When a request counts as received. */
    receipt: provision('received').optional(),
    /** When a breach counts as known. */
    awareness: provision('aware').optional(),
    /** What it means that a processor knew of a breach before. */
    processor: provision('processor').optional(),
    rolls: z.record(z.string(), rollRule).default({}),
    leastWorkingDays: leastWorkingDays.optional(),
    pauses: z.record(z.string(), pauseRule).default({}),
    clocks: z.array(clockRule).min(1),
    /** Fees, caps, refusals and identity: what the law asks beside its dates. */
    duties: lawDuties.default({ fees: [], frequency: [], refusal: [], identity: [] }),
  })
  .superRefine(danglingReferences)
export type LawFile = z.infer<typeof lawFile>
