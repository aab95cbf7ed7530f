import type { CivilDate } from './civil-date.js'
import type { HolidayOverride } from './holiday-override.js'
import type { HolidaysByDay } from './public-holidays.js'
import { isWeekend } from './weekday.js'
import { openDay } from './working-days.js'
import { yearlyDay } from './yearly-day.js'

type InYear = (year: number) => HolidaysByDay

/**
 * Applies a place's corrections to its holidays: removals, additions, then substitutes for
 * holidays that fall on a weekend.
 */
export function correctedHolidays(inYear: InYear, overrides: readonly HolidayOverride[]): InYear {
  return overrides.reduce(corrected, inYear)
}

function corrected(inYear: InYear, override: HolidayOverride): InYear {
  const withAdded: InYear = (year) => added(inYear(year), override, year)
  const rule = override.weekendSubstitute
  if (rule === undefined) return withAdded
  return (year) => new Map([...substitutes(withAdded, rule, year), ...withAdded(year)])
}

function added(holidays: HolidaysByDay, { add, remove }: HolidayOverride, year: number) {
  const days = new Map(holidays)
  for (const entry of remove) {
    const day = dayOf(entry, year)
    if (day !== undefined) days.delete(day)
  }
  for (const entry of add) {
    const day = dayOf(entry, year)
    if (day !== undefined) days.set(day, entry.name)
  }
  return days
}

type Entry = HolidayOverride['add'][number] | HolidayOverride['remove'][number]

/** The day that an entry names in that year, if it names one. */
function dayOf(entry: Entry, year: number): CivilDate | undefined {
  if ('date' in entry) return entry.date.startsWith(`${year}-`) ? entry.date : undefined
  return within(entry, year) ? yearlyDay(entry, year) : undefined
}

type Substitute = NonNullable<HolidayOverride['weekendSubstitute']>

/** Substitutes that fall into the year, also for holidays at the end of the year before. */
function substitutes(inYear: InYear, rule: Substitute, year: number): HolidaysByDay {
  const holidays = new Map([...inYear(year - 1), ...inYear(year), ...inYear(year + 1)])
  const found = new Map<CivilDate, string>()
  for (const [day, name] of [...holidays].sort()) {
    if (!within(rule, Number(day.slice(0, 4))) || !isWeekend(day)) continue
    if (rule.except.includes(name)) continue
    const isOpen = (at: CivilDate) => !isWeekend(at) && !holidays.has(at) && !found.has(at)
    found.set(openDay(day, isOpen, 1), `substitute day for ${name}`)
  }
  return new Map([...found].filter(([day]) => day.startsWith(`${year}-`)))
}

function within(
  { from = -Infinity, until = Infinity }: { from?: number | undefined; until?: number | undefined },
  year: number,
) {
  return year >= from && year <= until
}
