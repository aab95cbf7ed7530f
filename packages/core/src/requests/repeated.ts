import { daysBetween } from '../calendar/civil-arithmetic.js'
import type { CivilDate } from '../calendar/civil-date.js'
import type { FrequencyCap } from '../regimes/schema/law-duties.js'
import type { Request } from '../requests/request.js'

/**
 * The cap of a law that a person has gone beyond with this request, and with how many; `null`
 * where there is none. Never a reason to refuse by itself: a person decides.
 */
export function repeated(
  { links, receivedOn }: Pick<Request, 'links' | 'receivedOn'>,
  caps: readonly FrequencyCap[],
): { readonly count: number; readonly cap: FrequencyCap } | null {
  const earlier = links.filter(({ why }) => why === 'repeat').map((link) => link.receivedOn)
  const beyond = caps
    .map((cap) => ({
      cap,
      count: 1 + earlier.filter((day) => isWithin(day, receivedOn, cap)).length,
    }))
    .filter(({ cap, count }) => count > cap.requests)
  return beyond[0] ?? null
}

function isWithin(earlier: CivilDate, day: CivilDate, { per }: FrequencyCap): boolean {
  if (per === 'calendar-year') return earlier.slice(0, 4) === day.slice(0, 4)
  return daysBetween(earlier, day) <= 366
}
