import { z } from 'zod'
import { isCivilDate } from './civil-date.js'

const civilDate = z.string().refine(isCivilDate, 'must be a real day, written YYYY-MM-DD')
const monthAndDay = z.string().regex(/^(?:0[1-9]|1[0-2])-\d{2}$/, 'must be written MM-DD')

const source = {
  /** The law, proclamation or decision that says so. */
  source: z.string().min(1),
  /** False where it stands from knowledge. */
  verified: z.boolean(),
}

const years = { from: z.int().optional(), until: z.int().optional() }

const once = z.strictObject({ date: civilDate, name: z.string().min(1), ...source })
const yearly = z.strictObject({
  every: monthAndDay,
  name: z.string().min(1),
  /** First and last year in which it is kept. */
  ...years,
  ...source,
})

/** Corrections of one place's holidays, each with its source: `regimes/data/holidays/*.yaml`. */
export const holidayOverride = z.strictObject({
  country: z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 code such as BG'),
  /** Absent: the corrections hold in every part of the country. */
  region: z.string().min(1).optional(),
  /** Holidays that the library lacks. */
  add: z.array(z.union([once, yearly])).default([]),
  /** Days that the library has and the law has not. */
  remove: z.array(z.strictObject({ date: civilDate, ...source })).default([]),
  /** A holiday on a weekend makes the next working day free. */
  weekendSubstitute: z
    .strictObject({
      ...years,
      /** English names of holidays that are not made up for. */
      except: z.array(z.string().min(1)).default([]),
      ...source,
    })
    .optional(),
})
export type HolidayOverride = z.infer<typeof holidayOverride>
