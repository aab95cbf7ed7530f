import type { Member } from '../people/member.js'
import { type GeneralPermission, mayInGeneral } from '../people/policy.js'
import type { DeskDeps } from './deps.js'
import { deskToday } from './load-request.js'

/** Whether a member may do something with the desk as a whole, for themselves or in the place of one who is away. */
export function mayInPlace(deps: DeskDeps, member: Member, permission: GeneralPermission): boolean {
  const acting = deps.profile.roster.actsFor(member, deskToday(deps))
  return acting.some((one) => mayInGeneral(one, permission))
}
