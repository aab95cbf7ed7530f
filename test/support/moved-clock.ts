import { addMs, type Instant, toInstant } from '@privacy-desk/core/calendar/instant.js'
import type { Clock } from '@privacy-desk/core/ports/clock.js'

/** A clock that stands still until it is moved. */
export interface MovedClock extends Clock {
  moveTo(instant: string): void
  moveBy(ms: number): void
}

export function movedClock(start: string): MovedClock {
  let now: Instant = toInstant(start)
  return {
    now: () => now,
    moveTo: (instant) => {
      now = toInstant(instant)
    },
    moveBy: (ms) => {
      now = addMs(now, ms)
    },
  }
}
