import type { Instant } from '../../calendar/instant.js'
import type { BreachRefusal } from '../refusal.js'

/**
 * Refuses a time that has not come, or that lies before the first alert.
 * @param noticedAt left out where it is the first alert itself
 */
export function refuseTime(
  at: Instant,
  now: Instant,
  noticedAt: Instant = at,
): BreachRefusal | null {
  if (at > now) return { refused: 'time-in-future', at }
  return at < noticedAt ? { refused: 'before-first-alert', noticedAt } : null
}
