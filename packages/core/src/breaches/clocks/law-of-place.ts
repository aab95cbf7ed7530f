import type { HolidayPlace } from '../../calendar/holiday-key.js'
import { type BreachLaw, clockData } from './clock-data.js'

/** The breach law of the place where an organisation is; undefined where the desk has none. */
export function lawOfPlace(place: HolidayPlace): BreachLaw | undefined {
  return clockData.laws.find(({ countries }) => countries.some((one) => lies(place, one)))
}

function lies(place: HolidayPlace, within: HolidayPlace): boolean {
  if (place.country !== within.country) return false
  return within.region === undefined || `${place.region}-`.startsWith(`${within.region}-`)
}
