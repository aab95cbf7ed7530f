import { z } from 'zod'
import { addDays } from './civil-arithmetic.js'
import { type CivilDate, isCivilDate, toCivilDate } from './civil-date.js'
import { easterSunday, orthodoxEasterSunday } from './easter.js'
import { weekday, weekdays } from './weekday.js'

const monthAndDay = z.string().regex(/^(?:0[1-9]|1[0-2])-\d{2}$/, 'must be written MM-DD')
const daysFromEaster = z.int().min(-120).max(120)

/** The ways to name a day that comes every year, as fields for a data file's schema. */
export const yearlyDayForms = [
  /** The same date each year. */
  z.strictObject({ every: monthAndDay }),
  /** Days after the western Easter Sunday; negative before it. */
  z.strictObject({ easter: daysFromEaster }),
  /** Days after the Orthodox Easter Sunday. */
  z.strictObject({ orthodoxEaster: daysFromEaster }),
  /** The first such weekday at or after a date: Labour Day is the Monday on or after 09-01. */
  z.strictObject({ weekday: z.enum(weekdays), onOrAfter: monthAndDay }),
] as const

export type YearlyDay = z.infer<(typeof yearlyDayForms)[number]>

/** The day in that year; undefined where the year has no such date. */
export function yearlyDay(rule: YearlyDay, year: number): CivilDate | undefined {
  if ('easter' in rule) return addDays(easterSunday(year), rule.easter)
  if ('orthodoxEaster' in rule) return addDays(orthodoxEasterSunday(year), rule.orthodoxEaster)
  if ('every' in rule) return dateOf(year, rule.every)
  const first = dateOf(year, rule.onOrAfter)
  if (first === undefined) return undefined
  return [0, 1, 2, 3, 4, 5, 6]
    .map((days) => addDays(first, days))
    .find((day) => weekday(day) === rule.weekday)
}

function dateOf(year: number, monthAndDay: string): CivilDate | undefined {
  const day = `${year}-${monthAndDay}`
  return isCivilDate(day) ? toCivilDate(day) : undefined
}
