import type { Breach } from '../breaches/breach.js'
import { peopleInRoom } from '../breaches/people-in-room.js'
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
  return onDuty(deps, await belonging(deps, breach))
}

/** Who belongs in the channel of a breach: the same, and those who are away today as well. */
export async function peopleOfRoom(deps: DeskDeps, breach: Breach): Promise<readonly Member[]> {
  const people = await belonging(deps, breach)
  return once([...people, ...onDuty(deps, people)])
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

async function belonging(deps: DeskDeps, breach: Breach): Promise<readonly Member[]> {
  const ids = new Set([...peopleInRoom(breach), ...dposOf(deps, breach)])
  return await Promise.all([...ids].map((id) => findMember(deps, id)))
}

function onDuty(deps: DeskDeps, people: readonly Member[]): readonly Member[] {
  const today = deskToday(deps)
  return once(people.map((member) => deps.profile.roster.onDuty(member, today)))
}

const once = (people: readonly Member[]): readonly Member[] => [
  ...new Map(people.map((member) => [member.id, member])).values(),
]
