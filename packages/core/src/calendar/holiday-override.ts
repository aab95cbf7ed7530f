import { z } from 'zod'
import { isCivilDate } from './civil-date.js'
import { yearlyDayForms } from './yearly-day.js'

const civilDate = z.string().refine(isCivilDate, 'must be a real day, written YYYY-MM-DD')

const source = {
  /** The law, proclamation or decision that says so. */
  source: z.string().min(1),
  /** False where it stands from knowledge. */
  verified: z.boolean(),
}

const years = { from: z.int().optional(), until: z.int().optional() }

const name = z.string().min(1)

/** First and last year in which it is kept or left out. */
const yearly = { ...years, ...source }
const [fixed, easter, orthodox, nth] = yearlyDayForms

const dayForms = 'write one of date, every, easter, orthodoxEaster, or weekday with onOrAfter'

const added = z.union(
  [
    z.strictObject({ date: civilDate, name, ...source }),
    fixed.extend({ name, ...yearly }),
    easter.extend({ name, ...yearly }),
    orthodox.extend({ name, ...yearly }),
    nth.extend({ name, ...yearly }),
  ],
  { error: `needs a name, a source and verified; ${dayForms}` },
)

const removed = z.union(
  [
    z.strictObject({ date: civilDate, ...source }),
    fixed.extend(yearly),
    easter.extend(yearly),
    orthodox.extend(yearly),
    nth.extend(yearly),
  ],
  { error: `needs a source and verified; ${dayForms}` },
)

/** Corrections of one place's holidays, each with its source: `regimes/data/holidays/*.yaml`. */
export const holidayOverride = z.strictObject({
  country: z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 code such as BG'),
  /** Absent: the corrections hold in every part of the country. */
  region: z.string().min(1).optional(),
  /** Holidays that the library lacks. */
  add: z.array(added).default([]),
  /** Days that the library has and the law has not. */
  remove: z.array(removed).default([]),
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
