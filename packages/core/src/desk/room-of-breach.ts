import type { Breach } from '../breaches/breach.js'
import { mayWithBreach } from '../people/breach-policy.js'
import type { Member, MemberId } from '../people/member.js'
import type { DeskDeps } from './deps.js'
import { deskToday } from './load-request.js'
import { findMember } from './members.js'

/**
 * Everybody who may see the details of a breach, or who stands in for them today: its room, and
 * the data protection officers unless it is private.
 */
export async function roomOfBreach(deps: DeskDeps, breach: Breach): Promise<readonly Member[]> {
  const { roster } = deps.profile
  const { lead, deputy, members } = breach
  const ids = [lead, ...(deputy === undefined ? [] : [deputy]), ...members, ...dposOf(deps, breach)]
  const people = await Promise.all([...new Set(ids)].map((id) => findMember(deps, id)))
  const today = deskToday(deps)
  const onDuty = people.map((member) => roster.onDuty(member, today))
  return [...new Map(onDuty.map((member) => [member.id, member])).values()]
}

/** The data protection officers who may know of a breach: of a private one those in its room. */
export function dposOf(
  { profile }: Pick<DeskDeps, 'profile'>,
  breach: Breach,
): readonly MemberId[] {
  return profile.roster
    .withRole('dpo')
    .filter((dpo) => mayWithBreach(dpo, 'see-details', breach))
    .map(({ id }) => id)
}
