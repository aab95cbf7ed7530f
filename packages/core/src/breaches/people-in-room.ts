import type { MemberId } from '../people/member.js'
import type { Breach } from './breach.js'

/** Everybody who is in the room of a breach by name: lead, deputy, members. */
export function peopleInRoom({
  lead,
  deputy,
  members,
}: Pick<Breach, 'lead' | 'deputy' | 'members'>): readonly MemberId[] {
  return [lead, ...(deputy === undefined ? [] : [deputy]), ...members]
}
