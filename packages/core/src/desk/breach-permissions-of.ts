import type { Breach } from '../breaches/breach.js'
import { type BreachPermission, breachPermissions, mayWithBreach } from '../people/breach-policy.js'
import type { Member } from '../people/member.js'
import type { DeskDeps } from './deps.js'
import { deskToday } from './load-request.js'

/** What a member may do with a breach today, for themselves or in the place of one who is away. */
export function breachPermissionsOf(
  deps: Pick<DeskDeps, 'profile' | 'clock'>,
  member: Member,
  breach: Breach,
): ReadonlySet<BreachPermission> {
  const acting = deps.profile.roster.actsFor(member, deskToday(deps))
  return new Set(
    breachPermissions.filter((permission) =>
      acting.some((one) => mayWithBreach(one, permission, breach)),
    ),
  )
}
