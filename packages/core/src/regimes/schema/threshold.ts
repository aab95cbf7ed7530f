import { z } from 'zod'

/** From what gravity on a breach must be told: how grave, or how many people. */
export const threshold = z.strictObject({
  level: z.enum(['any', 'risk', 'high-risk', 'significant-harm', 'serious-harm']),
  /** Only when more than so many people are affected. */
  moreThanPeople: z.int().min(0).optional(),
})
export type Threshold = z.output<typeof threshold>
