import { z } from 'zod'
import { yearlyDayForms } from '../../calendar/yearly-day.js'
import { howItIsKnown, provisionFields, saysHowItIsKnown } from './provision.js'

const name = z.string().min(1)
const [fixed, easter, orthodox, nth] = yearlyDayForms

const ownHoliday = z.union(
  [
    fixed.extend({ name }),
    easter.extend({ name }),
    orthodox.extend({ name }),
    nth.extend({ name }),
  ],
  { error: 'needs a name and one of every, easter, orthodoxEaster, or weekday with onOrAfter' },
)

/** On which days a period of a law does not end. */
export const rollRule = z
  .strictObject({
    over: z.array(z.enum(['saturday', 'sunday', 'holiday'])).min(1),
    /** Holidays of this law, wherever the organisation works. */
    also: z.array(ownHoliday).default([]),
    ...provisionFields('reasons', 'ended', 'result'),
  })
  .refine(saysHowItIsKnown, howItIsKnown)
export type RollRule = z.infer<typeof rollRule>
