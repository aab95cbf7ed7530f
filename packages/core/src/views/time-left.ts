import { epochMs, type Instant } from '../calendar/instant.js'

const minuteMs = 60_000

/** How long there is to a moment, to the minute: `41 h 12 min left`, `2 h 05 min over`. */
export function hoursLeft(until: Instant, now: Instant): string {
  const minutes = Math.floor(Math.abs(epochMs(until) - epochMs(now)) / minuteMs)
  const amount = `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`
  return until > now ? `${amount} left` : `${amount} over`
}
