import type { CivilDate } from '../calendar/civil-date.js'
import type { Link } from './link.js'
import type { Request } from './request.js'

/** What a clock needs to know of a request. */
type Started = Pick<Request, 'receivedOn' | 'links'>

/**
 * The day from which the period runs: that of the first receipt (EDPB Guidelines 01/2022, para
 * 159), also where the same was asked in an earlier message that has a reference of its own.
 */
export function clockStart(request: Started): CivilDate {
  return earlierDuplicate(request)?.receivedOn ?? request.receivedOn
}

/** The request that asked for the same first, if it was not this one. */
export function earlierDuplicate({ receivedOn, links }: Started): Link | undefined {
  return links
    .filter(({ why, receivedOn: day }) => why === 'duplicate' && day < receivedOn)
    .toSorted((one, other) => (one.receivedOn < other.receivedOn ? -1 : 1))[0]
}
