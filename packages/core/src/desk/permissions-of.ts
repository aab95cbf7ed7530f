import type { Member } from '../people/member.js'
import { may, type Permission, requestPermissions } from '../people/policy.js'
import type { Request } from '../requests/request.js'
import type { DeskDeps } from './deps.js'
import { deskToday } from './load-request.js'

/** What a member may do with a request today, for themselves or in the place of one who is away. */
export function permissionsOf(
  deps: Pick<DeskDeps, 'profile' | 'clock'>,
  member: Member,
  request: Request,
): ReadonlySet<Permission> {
  const { roster } = deps.profile
  const manager = roster.managerOf(request.owner)?.id
  const acting = roster.actsFor(member, deskToday(deps))
  return new Set(
    requestPermissions.filter((permission) =>
      acting.some((one) => may(one, permission, request, manager)),
    ),
  )
}
