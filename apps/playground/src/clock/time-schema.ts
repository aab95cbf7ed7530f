import { z } from 'zod'

const problem = 'Say where to move the clock: the next reminder, a number of days, or a date.'

/** What a page sends to move the clock. */
export const timeRequest = z.union(
  [
    z.strictObject({ to: z.literal('next-reminder') }),
    z.strictObject({ days: z.number() }),
    z.strictObject({ date: z.string() }),
  ],
  problem,
)
