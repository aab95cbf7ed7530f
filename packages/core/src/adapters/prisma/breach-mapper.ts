import { breachNatures } from '../../breaches/events.js'
import { breachRoles } from '../../breaches/role.js'
import { toInstant } from '../../calendar/instant.js'
import type { BreachProjection } from '../../generated/prisma/client.js'
import type { MemberId } from '../../people/member.js'
import type { BreachRow } from '../../ports/breach-store.js'
import { oneOf } from './one-of.js'

/** Reads a row of `breaches`. @throws InfrastructureError `unreadable-data` */
export function breachRowOf(row: BreachProjection): BreachRow {
  const { reference, version, isPrivate, regime, awareAt } = row
  return {
    reference,
    version,
    status: oneOf(['open', 'closed'], row.status),
    nature: oneOf(breachNatures, row.nature),
    lead: row.lead as MemberId,
    people: row.people as MemberId[],
    isPrivate,
    role: oneOf(breachRoles, row.role),
    regime,
    noticedAt: toInstant(row.noticedAt),
    ...(awareAt !== null && { awareAt: toInstant(awareAt) }),
    openedAt: toInstant(row.openedAt),
  }
}
