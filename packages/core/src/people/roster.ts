import type { CivilDate } from '../calendar/civil-date.js'
import type { Member, MemberId, Role } from './member.js'

/** The members that `desk.yaml` lists, with the questions the desk asks of them. */
export interface Roster {
  readonly members: readonly Member[]
  find(id: MemberId): Member | undefined
  withRole(role: Role): readonly Member[]
  managerOf(id: MemberId | undefined): Member | undefined
  /** Who stands in for a member on a day: the delegate, the delegate's delegate, else the member. */
  onDuty(member: Member, day: CivilDate): Member
  /** In whose place a member acts on a day: their own, and that of all they stand in for. */
  actsFor(member: Member, day: CivilDate): readonly Member[]
}

/** Makes a roster. Unknown manager and delegate ids were refused when the configuration was read. */
export function createRoster(members: readonly Member[]): Roster {
  const byId = new Map(members.map((member) => [member.id, member]))
  const find = (id: MemberId) => byId.get(id)
  return {
    members,
    find,
    withRole: (role) => members.filter((member) => member.roles.includes(role)),
    managerOf: (id) => {
      const manager = id === undefined ? undefined : find(id)?.manager
      return manager === undefined ? undefined : find(manager)
    },
    onDuty: (member, day) => standIn(member, day, find),
    actsFor: (member, day) => [
      member,
      ...members.filter(
        (other) => other.id !== member.id && standIn(other, day, find).id === member.id,
      ),
    ],
  }
}

function standIn(
  member: Member,
  day: CivilDate,
  find: (id: MemberId) => Member | undefined,
): Member {
  const asked = new Set<MemberId>()
  let current = member
  while (!asked.has(current.id)) {
    asked.add(current.id)
    const absence = current.absences.find(({ from, to }) => from <= day && day <= to)
    const next = absence === undefined ? undefined : find(absence.delegate)
    if (next === undefined) return current
    current = next
  }
  return member
}
