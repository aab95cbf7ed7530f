import { readHolidayKey } from '@privacy-desk/core/calendar/holiday-key.js'
import type { WorkingCalendar } from '@privacy-desk/core/calendar/working-calendar.js'
import { readCatalogue } from '@privacy-desk/core/regimes/catalogue.js'
import type { Regime } from '@privacy-desk/core/regimes/load.js'

const catalogue = readCatalogue()

/** The ids of all shipped laws. */
export const lawIds = [...catalogue.regimes.keys()]

/** A shipped law such as `gdpr`. */
export function shippedLaw(id: string): Regime {
  const law = catalogue.regimes.get(id)
  if (law === undefined) throw new Error(`no law file ${id}`)
  return law
}

/** The shipped calendar of a place such as `DE-BY`. */
export function calendarOf(key: string): WorkingCalendar {
  const place = readHolidayKey(key)
  if (place === undefined) throw new Error(`bad holiday key ${key}`)
  return catalogue.calendar(place)
}
