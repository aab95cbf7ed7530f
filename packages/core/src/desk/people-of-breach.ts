import type { Breach } from '../breaches/breach.js'
import { peopleInRoom } from '../breaches/people-in-room.js'
import type { Member, MemberId } from '../people/member.js'
import type { PeopleOfBreach } from '../views/breach-people-card.js'
import type { DeskDeps } from './deps.js'
import { findMember } from './members.js'
import { dposOf } from './room-of-breach.js'

/** The people of a breach by what they are in its room. */
export async function peopleOfBreach(deps: DeskDeps, breach: Breach): Promise<PeopleOfBreach> {
  const { lead, deputy, members } = breach
  const inRoom = peopleInRoom(breach)
  const find = (ids: readonly MemberId[]): Promise<Member[]> =>
    Promise.all(ids.map((id) => findMember(deps, id)))
  return {
    lead: await findMember(deps, lead),
    ...(deputy === undefined ? {} : { deputy: await findMember(deps, deputy) }),
    members: await find(members),
    byOffice: await find(dposOf(deps, breach).filter((id) => !inRoom.includes(id))),
  }
}
