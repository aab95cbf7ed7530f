import { addDays } from './civil-arithmetic.js'
import { type CivilDate, toCivilDate } from './civil-date.js'
import { correctedHolidays } from './corrected-holidays.js'
import type { HolidayPlace } from './holiday-key.js'
import type { HolidayOverride } from './holiday-override.js'
import { type HolidaysByDay, publicHolidays } from './public-holidays.js'
import { isWeekend } from './weekday.js'
import type { WorkingCalendar } from './working-calendar.js'
import { addWorkingDays, openDay } from './working-days.js'
import type { Zone } from './zone.js'

/** Where the organisation works, and what it knows better than the tables. */
export interface HolidayOptions extends HolidayPlace {
  /** Days of its own on which nobody works. */
  readonly extra?: readonly { readonly date: CivilDate; readonly name: string }[]
  /** Public holidays that do not count for it. */
  readonly without?: readonly CivilDate[]
  /** The organisation's zone, where the place has several. */
  readonly zone?: Zone
}

/** A year laid out, so that asking for a day is one look into a set. */
interface Year {
  readonly holidays: HolidaysByDay
  /** Holidays and weekends. */
  readonly closed: ReadonlySet<CivilDate>
}

/**
 * The working days of a place: Monday to Friday without public holidays.
 * @param overrides corrections of the holiday data; those of other places are passed over.
 *   `regimes/catalogue.ts` reads ours.
 * @throws RangeError when the place is unknown
 */
export function holidayCalendar(
  options: HolidayOptions,
  overrides: readonly HolidayOverride[],
): WorkingCalendar {
  const known = publicHolidays(options)
  const ours = overrides.filter((override) => concerns(override, options))
  const yearOf = perYear(correctedHolidays(known.inYear, ours), options)
  const isWorkingDay = (day: CivilDate) => !yearOf(day).closed.has(day)
  const before = (day: CivilDate) => openDay(day, isWorkingDay, -1)
  const zone = options.zone ?? known.zone
  return {
    ...(zone === undefined ? {} : { zone }),
    isWorkingDay,
    holidayName: (day) => yearOf(day).holidays.get(day),
    nextWorkingDay: (day) => openDay(day, isWorkingDay, 1),
    workingDayOnOrBefore: before,
    addWorkingDays: (day, n) => addWorkingDays(day, n, isWorkingDay),
    workingDaysBefore: (day, n) => (n === 0 ? before(day) : addWorkingDays(day, -n, isWorkingDay)),
  }
}

function concerns(override: HolidayOverride, { country, region }: HolidayPlace): boolean {
  if (override.country !== country) return false
  return override.region === undefined || `${region}-`.startsWith(`${override.region}-`)
}

function perYear(inYear: (year: number) => HolidaysByDay, options: HolidayOptions) {
  const years = new Map<number, Year>()
  return (day: CivilDate): Year => {
    const year = Number(day.slice(0, 4))
    const kept = years.get(year)
    if (kept !== undefined) return kept
    const made = layOut(year, ownDays(inYear(year), year, options))
    years.set(year, made)
    return made
  }
}

function ownDays(
  holidays: HolidaysByDay,
  year: number,
  { extra = [], without = [] }: HolidayOptions,
) {
  const days = new Map(holidays)
  for (const day of without) days.delete(day)
  for (const { date, name } of extra) if (date.startsWith(`${year}-`)) days.set(date, name)
  return days
}

function layOut(year: number, holidays: HolidaysByDay): Year {
  const closed = new Set(holidays.keys())
  const last = toCivilDate(`${year}-12-31`)
  for (let day = toCivilDate(`${year}-01-01`); ; day = addDays(day, 1)) {
    if (isWeekend(day)) closed.add(day)
    if (day === last) return { holidays, closed }
  }
}
