import type { Breach } from '../breaches/breach.js'
import type { BreachViewer } from '../ports/breach-store.js'
import type { Member, MemberId } from './member.js'

/** What a member may be allowed to do with one breach. */
export const breachPermissions = ['see', 'see-details', 'work', 'judge', 'manage'] as const
export type BreachPermission = (typeof breachPermissions)[number]

type Room = Pick<Breach, 'lead' | 'deputy' | 'members' | 'isPrivate'>

/**
 * Whether a member may do something with a breach. What they may not see they hear of as of a
 * breach that does not exist.
 *
 * A private breach is for the people of its room alone, the data protection officer included: who
 * opens one invites them. Judging (risk, authority, people affected, closing) is for lead, deputy
 * and DPO; who is in the room at all may work the checklist.
 */
export function mayWithBreach(member: Member, permission: BreachPermission, room: Room): boolean {
  const leads = room.lead === member.id || room.deputy === member.id
  const isInRoom = leads || room.members.includes(member.id)
  const isDpo = member.roles.includes('dpo') && (isInRoom || !room.isPrivate)
  switch (permission) {
    case 'see':
      return isInRoom || (!room.isPrivate && isStaff(member))
    case 'see-details':
    case 'work':
      return isInRoom || isDpo
    case 'judge':
    case 'manage':
      return leads || isDpo
  }
}

/**
 * For whom a list of breaches is read.
 * @param acting the member, and those in whose place they act today
 */
export function breachViewer(acting: readonly Member[]): BreachViewer {
  const people: readonly MemberId[] = acting.map(({ id }) => id)
  return { people, seesOpen: acting.some(isStaff) }
}

function isStaff({ roles }: Member): boolean {
  return roles.some((role) => role !== 'employee')
}
