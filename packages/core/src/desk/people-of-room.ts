import type { Breach } from '../breaches/breach.js'
import type { Member } from '../people/member.js'
import type { DeskDeps } from './deps.js'
import { findMember } from './members.js'
import { dposOf, roomOfBreach } from './room-of-breach.js'

/**
 * Everybody who belongs in the channel of a breach: its people, the data protection officers who
 * may know of it, and who stands in for one of them today.
 */
export async function peopleOfRoom(deps: DeskDeps, breach: Breach): Promise<readonly Member[]> {
  const { lead, deputy, members } = breach
  const ids = [lead, ...(deputy === undefined ? [] : [deputy]), ...members, ...dposOf(deps, breach)]
  const people = await Promise.all([...new Set(ids)].map((id) => findMember(deps, id)))
  const onDuty = await roomOfBreach(deps, breach)
  return [...new Map([...people, ...onDuty].map((one) => [one.id, one])).values()]
}
