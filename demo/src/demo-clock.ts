import { type Instant, toInstant } from '@privacy-desk/core/calendar/instant.js'
import type { Clock } from '@privacy-desk/core/ports/clock.js'

/** The desk's clock in the demo: it stands still until it is moved forward. */
export class DemoClock implements Clock {
  #now: Instant

  constructor(start: string) {
    this.#now = toInstant(start)
  }

  now(): Instant {
    return this.#now
  }

  moveTo(instant: string): void {
    const next = toInstant(instant)
    if (next < this.#now) throw new RangeError('the clock of a desk never goes back')
    this.#now = next
  }
}
