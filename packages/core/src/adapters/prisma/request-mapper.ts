import { toInstant } from '../../calendar/instant.js'
import type { RequestProjection } from '../../generated/prisma/client.js'
import { type MemberId, platforms } from '../../people/member.js'
import type { RequestRow } from '../../ports/event-store.js'
import type { MilestoneDates } from '../../regimes/milestone-dates.js'
import { milestoneNames } from '../../regimes/timetable.js'
import { outcomes } from '../../requests/outcome.js'
import { requestStatuses } from '../../requests/request.js'
import { requestTypes } from '../../requests/request-type.js'
import type { PersonId } from '../../vault/ids.js'
import { oneOf } from './one-of.js'
import { civilDateOf } from './times.js'

/** Reads a row of `requests`. @throws InfrastructureError `unreadable-data` */
export function requestRowOf(row: RequestProjection): RequestRow {
  const { reference, version, regime, needsHuman, owner, outcome } = row
  return {
    reference,
    version,
    status: oneOf(requestStatuses, row.status),
    person: row.person as PersonId,
    reporter: row.reporter as MemberId,
    ...(owner !== null && { owner: owner as MemberId }),
    platform: oneOf(platforms, row.platform),
    types: row.types.map((type) => oneOf(requestTypes, type)),
    regime,
    receivedOn: civilDateOf(row.receivedOn),
    dueSafe: civilDateOf(row.dueSafe),
    dueLatest: civilDateOf(row.dueLatest),
    needsHuman,
    ...(row.milestones !== null && { milestones: milestonesOf(row.milestones) }),
    ...(outcome !== null && { outcome: oneOf(outcomes, outcome) }),
    openedAt: toInstant(row.openedAt),
  }
}

/** Names that a later version wrote are left out: they are computed anew anyway. */
function milestonesOf(stored: unknown): MilestoneDates {
  const entries = Object.entries(typeof stored === 'object' && stored !== null ? stored : {})
  return Object.fromEntries(
    entries.filter(
      ([name, dates]) => milestoneNames.some((one) => one === name) && typeof dates === 'string',
    ),
  )
}
