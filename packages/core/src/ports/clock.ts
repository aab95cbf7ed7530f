import type { Instant } from '../calendar/instant.js'

/** The only source of the present. */
export interface Clock {
  now(): Instant
}
