import { z } from 'zod'

/** Kinds of data, as ENISA tells them apart. */
export const dataCategories = ['simple', 'behavioural', 'financial', 'sensitive'] as const
export type DataCategory = (typeof dataCategories)[number]

/** The elements of a breach's circumstances that are graded; malice is a yes or a no. */
export const gradedElements = ['confidentiality', 'integrity', 'availability'] as const
export type GradedElement = (typeof gradedElements)[number]

/** No change that the methodology names is larger: it leads from one end of the scale to the other. */
const largestChange = 3

const adjustmentError = `must be a whole number from -${largestChange} to ${largestChange}`
const change = z.int({ error: adjustmentError })
const delta = change
  .min(-largestChange, { error: adjustmentError })
  .max(largestChange, { error: adjustmentError })

const adjustment = z.object(
  {
    /** Why the base score of the category does not fit. */
    reason: z
      .string({ error: 'must say why in words' })
      .trim()
      .min(1, { error: 'must say why in words' }),
    delta,
  },
  { error: 'must be { reason, delta }' },
)

const judged = z.object(
  {
    category: z.enum(dataCategories, { error: `must be one of: ${dataCategories.join(', ')}` }),
    adjustments: z.array(adjustment, { error: 'must be a list of { reason, delta }' }).default([]),
  },
  { error: 'must be { category, adjustments }' },
)

const element = z.literal([0, 0.25, 0.5], { error: 'must be 0, 0.25 or 0.5' })
const yesOrNo = z.boolean({ error: 'must be true or false' })
const people = { error: 'must be a whole number of people, 0 or more' }

/** What a person has judged of a breach: all that the methodology needs. */
export const assessment = z.object({
  categories: z
    .array(judged, { error: 'must be a list of { category, adjustments }' })
    .min(1, { error: 'must name at least one category of data' }),
  /** Ease of identification. */
  ei: z.literal([0.25, 0.5, 0.75, 1], { error: 'must be 0.25, 0.5, 0.75 or 1' }),
  confidentiality: element,
  integrity: element,
  availability: element,
  /** Whether somebody meant harm. */
  malicious: yesOrNo,
  /** How many people are affected; null while nobody knows. */
  individuals: z.int(people).min(0, people).nullable().default(null),
  /** Whether the data say nothing to whoever has them. */
  unintelligible: yesOrNo.default(false),
})
export type Assessment = z.infer<typeof assessment>
