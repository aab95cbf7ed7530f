import { toInstant } from '../calendar/instant.js'
import type { Clock } from '../ports/clock.js'

/** The machine's clock. */
export const systemClock: Clock = { now: () => toInstant(new Date()) }
