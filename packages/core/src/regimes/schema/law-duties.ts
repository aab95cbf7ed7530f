import { z } from 'zod'
import { howItIsKnown, provisionFields, saysHowItIsKnown } from './provision.js'

const duty = z.strictObject(provisionFields()).refine(saysHowItIsKnown, howItIsKnown)

const cap = z
  .strictObject({
    /** How many requests of a person must be answered, or answered free of charge. */
    requests: z.int().min(1),
    per: z.enum(['12-months', 'calendar-year']),
    ...provisionFields(),
  })
  .refine(saysHowItIsKnown, howItIsKnown)

/** How often a person may ask, or ask free of charge. */
export type FrequencyCap = z.infer<typeof cap>

/** What a law asks beside its dates, for people who handle a request. */
export const lawDuties = z.strictObject({
  /** What may be charged, and how it must be announced. */
  fees: z.array(duty).default([]),
  /** How often a person may ask. */
  frequency: z.array(cap).default([]),
  /** What a refusal must say, and on what grounds it may be given. */
  refusal: z.array(duty).default([]),
  /** How far identity may be checked. */
  identity: z.array(duty).default([]),
})
