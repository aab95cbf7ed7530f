import type { Actor, Member, MemberId } from '../people/member.js'
import type { DeskDeps } from './deps.js'
import type { ChatUser } from './desk.js'

/** The member behind an id: from `desk.yaml`, or an employee met in chat. */
export async function findMember(
  deps: Pick<DeskDeps, 'profile' | 'store'>,
  id: MemberId,
): Promise<Member> {
  return deps.profile.roster.find(id) ?? (await findEmployee(deps, id))
}

async function findEmployee(
  { store, profile }: Pick<DeskDeps, 'profile' | 'store'>,
  id: MemberId,
): Promise<Member> {
  const met = await store.directory.employee(id)
  return employee(id, met?.ids ?? {}, met?.zone ?? profile.zone)
}

/** Knows a chat user again, or meets an employee for the first time. */
export async function actorOf(
  deps: Pick<DeskDeps, 'profile' | 'store'>,
  user: ChatUser,
): Promise<Actor> {
  const listed = deps.profile.roster.members.find(({ ids }) => ids[user.platform] === user.id)
  if (listed !== undefined) return { member: listed, platform: user.platform }
  const id = `${user.platform}:${user.id}` as MemberId
  const met = await deps.store.directory.employee(id)
  const zone = user.zone ?? met?.zone ?? deps.profile.zone
  const ids = { [user.platform]: user.id }
  if (met?.zone !== zone) await deps.store.directory.putEmployee({ id, ids, zone })
  return { member: employee(id, ids, zone), platform: user.platform }
}

/** The desk keeps no names of employees whom `desk.yaml` does not list; the chat shows its mention. */
function employee(id: MemberId, ids: Member['ids'], zone: string): Member {
  return {
    id,
    name: 'a colleague',
    roles: ['employee'],
    ids,
    zone,
    prefers: ids.teams === undefined ? 'slack' : 'teams',
    absences: [],
  }
}
