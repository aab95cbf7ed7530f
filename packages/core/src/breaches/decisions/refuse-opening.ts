import type { Instant } from '../../calendar/instant.js'
import type { BreachRefusal } from '../refusal.js'
import { refuseTime } from './refuse-time.js'

/** The three instants of a breach, of which the first alert alone has to be known. */
export interface OpeningTimes {
  readonly noticedAt: Instant
  readonly investigatingSince?: Instant | undefined
  readonly awareAt?: Instant | undefined
}

/** Which of those times cannot be, and why. */
export interface OpeningRefusal {
  readonly time: keyof OpeningTimes
  readonly refusal: BreachRefusal
}

const names = ['noticedAt', 'investigatingSince', 'awareAt'] as const

/** Refuses times that cannot be; `null` where all of them can. */
export function refuseOpening(times: OpeningTimes, now: Instant): OpeningRefusal | null {
  for (const time of names) {
    const at = times[time]
    const refusal = at === undefined ? null : refuseTime(at, now, times.noticedAt)
    if (refusal !== null) return { time, refusal }
  }
  return null
}
