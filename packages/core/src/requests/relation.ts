import { daysBetween } from '../calendar/civil-arithmetic.js'
import type { RequestRow } from '../ports/event-store.js'
import type { LinkReason } from './link.js'
import type { Outcome } from './outcome.js'
import type { Request } from './request.js'
import type { RequestType } from './request-type.js'

/** How far back an earlier request can be a repeat: a year, or the calendar year. */
const yearDays = 366

/** What ended so was not answered, and does not count against the person. */
const withoutAnswer: ReadonlySet<Outcome> = new Set(['not-a-request', 'withdrawn', 'joined'])

/**
 * How another request of the same person has to do with this one: a likely duplicate while that
 * is open or where it came on the same day, a repeat if it was answered within the last year; `null`
 * if it is about something else.
 */
export function relationOf(
  { reference, types, receivedOn, links }: Request,
  other: RequestRow,
): LinkReason | null {
  if (other.reference === reference || !isAboutTheSame(types, other.types)) return null
  const was = links.find((link) => link.other === other.reference)
  if (other.status !== 'closed' && other.status !== 'answered') return 'duplicate'
  if (other.outcome !== undefined && withoutAnswer.has(other.outcome)) return null
  // One mail handed over twice stays one, also when a copy of it was answered.
  if (was?.why === 'duplicate' || other.receivedOn === receivedOn) return 'duplicate'
  const age = daysBetween(other.receivedOn, receivedOn)
  return age >= 0 && age <= yearDays ? 'repeat' : null
}

/** A reminder often asks for a part only, or adds a complaint: one list holds the other. */
function isAboutTheSame(one: readonly RequestType[], other: readonly RequestType[]): boolean {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one]
  return few.every((type) => many.includes(type))
}
