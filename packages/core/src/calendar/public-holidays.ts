import Holidays, { type HolidaysTypes } from 'date-holidays'
import { addDays } from './civil-arithmetic.js'
import { type CivilDate, isCivilDate } from './civil-date.js'
import { type HolidayPlace, holidayKey } from './holiday-key.js'
import type { Zone } from './zone.js'

/** The holidays of one year by day. */
export type HolidaysByDay = ReadonlyMap<CivilDate, string>

/** What `date-holidays` knows of a place; this file is the only one that asks it. */
export interface PublicHolidays {
  /** The place's time zone, where it has only one. */
  readonly zone?: Zone
  /** Public holidays of that year with their English names; bank, school and half days are none. */
  inYear(year: number): HolidaysByDay
}

const known = new Map<string, PublicHolidays>()
const places = new Holidays()

/**
 * The public holidays of a country or a part of it. Asking the library costs milliseconds, so
 * each place and year is asked once and kept.
 * @throws RangeError when the place is unknown
 */
export function publicHolidays(place: HolidayPlace): PublicHolidays {
  const key = holidayKey(place)
  const kept = known.get(key)
  if (kept !== undefined) return kept
  const made = ask(place)
  known.set(key, made)
  return made
}

/** Places that there are; the library makes its lists anew each time it is asked for them. */
const knownPlaces = new Set<string>()

/** Whether there are holidays for the place: the library itself falls back to the country. */
export function isKnownPlace(place: HolidayPlace): boolean {
  const key = holidayKey(place)
  const isKnown = knownPlaces.has(key) || isListed(place)
  if (isKnown) knownPlaces.add(key)
  return isKnown
}

function isListed({ country, region }: HolidayPlace): boolean {
  if (places.getCountries('en')?.[country] === undefined) return false
  if (region === undefined) return true
  const [state = '', part] = region.split('-')
  if (places.getStates(country, 'en')?.[state] === undefined) return false
  return part === undefined || places.getRegions(country, state, 'en')?.[part] !== undefined
}

function ask(place: HolidayPlace): PublicHolidays {
  if (!isKnownPlace(place)) throw new RangeError(`no holidays known for ${holidayKey(place)}`)
  const [state = '', part = ''] = (place.region ?? '').split('-')
  const library = new Holidays(place.country, state, part, { types: ['public'], languages: 'en' })
  const [zone, ...others] = library.getTimezones() ?? []
  const years = new Map<number, HolidaysByDay>()
  const inYear = (year: number) => {
    const kept = years.get(year) ?? holidaysIn(library, year)
    years.set(year, kept)
    return kept
  }
  return zone !== undefined && others.length === 0 ? { zone, inYear } : { inYear }
}

function holidaysIn(library: Holidays, year: number): HolidaysByDay {
  const days = new Map<CivilDate, string>()
  for (const holiday of [
    ...library.getHolidays(year - 1, 'en'),
    ...library.getHolidays(year, 'en'),
  ]) {
    for (const day of daysOf(holiday)) {
      if (Number(day.slice(0, 4)) === year && !days.has(day)) days.set(day, holiday.name)
    }
  }
  return days
}

/**
 * The whole days of a holiday, by the date it is written with: its instants may begin at sunset.
 * One that begins at noon leaves a working day. An hour is added for the change to summer time.
 */
function daysOf({ date, start, end }: HolidaysTypes.Holiday): CivilDate[] {
  const first = date.slice(0, 10)
  if (!isCivilDate(first) || date.slice(11, 16) !== '00:00') return []
  const count = Math.floor((end.getTime() - start.getTime() + 3_600_000) / 86_400_000)
  return Array.from({ length: Math.max(1, count) }, (_, n) => addDays(first, n))
}
