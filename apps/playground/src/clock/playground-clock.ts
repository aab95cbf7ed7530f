import { epochMs, type Instant, toInstant } from '@privacy-desk/core/calendar/instant.js'
import type { Clock } from '@privacy-desk/core/ports/clock.js'

/** How a clock goes on after a restart: `ahead` of the machine's clock, or standing `at` a moment. */
export type ClockSetting = { readonly aheadMs: number } | { readonly at: string }

/** The desk's clock in the playground: it goes like the machine's or stands, and is moved forward. */
export class PlaygroundClock implements Clock {
  #aheadMs: number
  /** Set while the clock stands. */
  #standsAt: Instant | null

  constructor(setting: ClockSetting) {
    this.#aheadMs = 'at' in setting ? 0 : setting.aheadMs
    this.#standsAt = 'at' in setting ? toInstant(setting.at) : null
  }

  now(): Instant {
    return this.#standsAt ?? toInstant(new Date(Date.now() + this.#aheadMs))
  }

  nowMs(): number {
    return epochMs(this.now())
  }

  /** @throws RangeError when the moment has passed */
  moveTo(instant: Instant): void {
    if (instant < this.now()) throw new RangeError('the clock of a desk never goes back')
    if (this.#standsAt === null) this.#aheadMs = epochMs(instant) - Date.now()
    else this.#standsAt = instant
  }

  /** Lets a standing clock go on from where it stands. */
  letGo(): void {
    if (this.#standsAt === null) return
    this.#aheadMs = epochMs(this.#standsAt) - Date.now()
    this.#standsAt = null
  }

  setting(): ClockSetting {
    return this.#standsAt === null ? { aheadMs: this.#aheadMs } : { at: this.#standsAt }
  }
}
