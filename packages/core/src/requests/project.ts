import type { Instant } from '../calendar/instant.js'
import type { RequestRow } from '../ports/event-store.js'
import { milestone } from '../regimes/milestone.js'
import { milestoneDates } from '../regimes/milestone-dates.js'
import type { Timetable } from '../regimes/timetable.js'
import type { Request } from './request.js'

/**
 * The projection that lists and indexes use. Holds nothing that its events and the law do not say.
 * @param openedAt when the first event was written
 */
export function project(request: Request, timetable: Timetable, openedAt: Instant): RequestRow {
  const { reference, version, status, person, reporter, platform, types, regime, receivedOn } =
    request
  return {
    reference,
    version,
    status,
    person,
    reporter,
    platform,
    types,
    regime,
    receivedOn,
    ...(request.owner === undefined ? {} : { owner: request.owner }),
    ...(request.outcome === undefined ? {} : { outcome: request.outcome }),
    needsHuman: request.needsHuman !== undefined,
    ...dueDays(request, timetable),
    milestones: milestoneDates(timetable),
    openedAt,
  }
}

function dueDays(request: Request, timetable: Timetable) {
  const respond = milestone(timetable, 'respond')
  return {
    dueSafe: respond?.safe.unit === 'day' ? respond.safe.day : request.receivedOn,
    dueLatest: respond?.latest.unit === 'day' ? respond.latest.day : request.receivedOn,
  }
}
