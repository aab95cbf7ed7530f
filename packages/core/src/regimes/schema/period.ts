import { z } from 'zod'

const count = z.int().min(1).max(1000)

/** How long: on the day itself, or a number of one unit. */
export const period = z.union(
  [
    z.literal('at-once'),
    z.strictObject({ months: count }),
    z.strictObject({
      days: count,
      /** The day of the event is the first of the days; left out, the day after it is. */
      first: z.literal('day-of-event').optional(),
    }),
    z.strictObject({
      workingDays: count,
      /** Days off that count nevertheless. */
      including: z.array(z.enum(['saturday'])).optional(),
    }),
    z.strictObject({
      hours: count,
      /** From the event to the minute, or from the start of the hour after it. */
      from: z.enum(['event', 'next-full-hour']),
    }),
  ],
  {
    error:
      'must be at-once, or one of { months: 1 }, { days: 30 }, { workingDays: 10 }, { hours: 72, from: event }',
  },
)
export type Period = z.infer<typeof period>

/** Periods that end with a moment. */
export type HourPeriod = Extract<Period, { readonly hours: number }>
/** Periods that end with a day. */
export type DayPeriod = Exclude<Period, HourPeriod>

/** Whether a period ends with a moment. */
export function isInHours(period: Period): period is HourPeriod {
  return typeof period === 'object' && 'hours' in period
}
