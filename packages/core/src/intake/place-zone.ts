import { isZone, type Zone } from '../calendar/zone.js'

const place = /\b[A-Z][a-z]{2,10}\/[A-Z][A-Za-z_/]{1,30}/

/** The zone that a date names by its place, as OTRS does: `2026-03-05 18:42 (Europe/Berlin)`. */
export function placeZone(written: string): Zone | null {
  const found = place.exec(written)?.[0]
  return found !== undefined && isZone(found) ? found : null
}
