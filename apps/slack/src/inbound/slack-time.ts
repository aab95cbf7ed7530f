import { type Instant, toInstant } from '@privacy-desk/core/calendar/instant.js'

/** Reads a Slack timestamp (`1712345678.000100`, seconds); `undefined` when it is none. */
export function readSlackTime(ts: string | number | undefined): Instant | undefined {
  const seconds = Number(ts)
  if (!(seconds > 0 && seconds < 10_000_000_000)) return undefined
  return toInstant(new Date(Math.round(seconds * 1_000)))
}
