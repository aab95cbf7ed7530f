import { z } from 'zod'
import { isCivilDate } from '../calendar/civil-date.js'
import { type Instant, toInstant } from '../calendar/instant.js'
import { instantAt, type Zone } from '../calendar/zone.js'

const missing = 'Enter a day and a time.'

/**
 * A moment from a date-time field: Slack sends an instant, Teams a wall-clock time.
 * @param zone whose clock a wall-clock time is read from
 */
export const momentField = (zone: Zone) =>
  z
    .string(missing)
    .trim()
    .transform((value, report) => {
      const read = momentIn(value, zone)
      if (read !== null) return read
      report.addIssue({ code: 'custom', message: missing })
      return z.NEVER
    })

function momentIn(value: string, zone: Zone): Instant | null {
  const wall = /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d)$/.exec(value)
  try {
    if (wall === null) return toInstant(value)
    const [, day = '', time = ''] = wall
    return isCivilDate(day) ? instantAt(day, time, zone) : null
  } catch {
    return null
  }
}
