import { z } from 'zod'
import { readHolidayKey } from '../../calendar/holiday-key.js'
import { readData } from '../../regimes/read-data.js'
import { howItIsKnown, provisionFields, saysHowItIsKnown } from '../../regimes/schema/provision.js'
import { dataFile } from '../data-file.js'

const place = z.string().transform((key, report) => {
  const read = readHolidayKey(key)
  if (read !== undefined) return read
  report.addIssue({ code: 'custom', message: 'must be a place such as DE or US-CA' })
  return z.NEVER
})

const law = z.strictObject({
  regime: z.string().min(1),
  countries: z.array(place).min(1),
  workingDaysOf: place.optional(),
})

const recipients = z.enum(['lead', 'everybody'])

const stage = z.strictObject({
  hoursLeft: z.int().min(0),
  to: recipients,
  /** Left out where everybody is told at once. */
  escalateAfterMinutes: z.int().min(1).max(180).optional(),
})

const schema = z.strictObject({
  laws: z.array(law).min(1),
  notices: z.strictObject({
    stages: z.array(stage).min(1),
    afterwards: z.strictObject({ everyHours: z.int().min(1), to: recipients }),
  }),
  contract: z
    .strictObject(provisionFields('controller', 'hours', 'aware', 'result'))
    .refine(saysHowItIsKnown, howItIsKnown),
})

/** Breach laws by place, and the ladder of the breach clock: `clocks.yaml`. */
export const clockData = readData(schema, 'clocks/clocks.yaml', dataFile('clocks/clocks.yaml'))
export type BreachLaw = (typeof clockData.laws)[number]
