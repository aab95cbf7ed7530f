/**
 * A point on the time line, as `YYYY-MM-DDTHH:mm:ss.sssZ` in UTC.
 * The fixed width makes instants comparable as text and safe in JSON and events.
 */
export type Instant = string & { readonly __brand: 'Instant' }

/**
 * Makes an instant from a JavaScript date or from ISO 8601 text with an offset.
 * @throws RangeError when the text has no offset or is no real time
 */
export function toInstant(value: Date | string): Instant {
  if (typeof value === 'string' && !/(?:Z|[+-]\d{2}:?\d{2})$/i.test(value)) {
    throw new RangeError(`an instant needs a time zone offset: ${value}`)
  }
  if (typeof value === 'string' && !namesRealDay(value)) {
    throw new RangeError(`no such day: ${value}`)
  }
  const text = new Date(value).toISOString()
  // Years beyond 9999 are written longer and would no longer compare as text.
  if (text.length !== 24) throw new RangeError(`an instant needs a year of four digits: ${text}`)
  return text as Instant
}

/** JavaScript reads 30 February as 2 March. */
function namesRealDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}(?=T)/.exec(text)?.[0]
  if (day === undefined) return true
  const read = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day)
}

/** Milliseconds since 1970, for arithmetic on elapsed time. */
export function epochMs(instant: Instant): number {
  return Date.parse(instant)
}

/** Adds elapsed milliseconds; daylight saving changes do not matter to elapsed time. */
export function addMs(instant: Instant, ms: number): Instant {
  return toInstant(new Date(epochMs(instant) + ms))
}
