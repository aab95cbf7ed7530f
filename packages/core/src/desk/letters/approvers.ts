import { mayApprove, wantedApprovals } from '../../letters/four-eyes.js'
import type { Member, MemberId, Role } from '../../people/member.js'
import type { Request } from '../../requests/request.js'
import type { RequestLetter } from '../../requests/request-letter.js'
import type { DeskDeps } from '../deps.js'
import { deskToday } from '../load-request.js'
import { findMember } from '../members.js'
import { kindsNamed } from './letter-parts.js'
import type { LetterRoom } from './letter-room.js'

type Approvals = ReturnType<typeof wantedApprovals>

/**
 * The approvals that a letter needs before it leaves.
 * @param sender whoever is to let it go; left out, where it is approved
 */
export async function approvalsFor(
  deps: DeskDeps,
  room: LetterRoom,
  { authors, kinds }: RequestLetter,
  sender?: Member,
): Promise<Approvals> {
  const { request } = room.loaded
  const writers = await Promise.all(authors.map((id) => findMember(deps, id)))
  return wantedApprovals(
    kindsNamed(room, kinds),
    writers.map((writer) => actingRoles(deps, writer, request)),
    sender === undefined ? [] : actingRoles(deps, sender, request),
    room.letters.fourEyes,
  )
}

/** Whether a member may give them, for themselves or in the place of one who is away. */
export function isApprover(
  deps: DeskDeps,
  { loaded: { request } }: LetterRoom,
  { authors }: RequestLetter,
  wanted: Approvals,
  member: Member,
): boolean {
  if (authors.includes(member.id)) return false
  return mayApprove(actingRoles(deps, member, request), wanted)
}

/** Everybody whose approval would do. */
export async function approversOf(
  deps: DeskDeps,
  room: LetterRoom,
  letter: RequestLetter,
): Promise<readonly MemberId[]> {
  const wanted = await approvalsFor(deps, room, letter)
  return deps.profile.roster.members
    .filter((member) => isApprover(deps, room, letter, wanted, member))
    .map(({ id }) => id)
}

/** Their own roles, and those of the people in whose place they act today. */
function actingRoles(deps: DeskDeps, member: Member, request: Request): readonly Role[] {
  const acting = deps.profile.roster.actsFor(member, deskToday(deps))
  return acting.flatMap((one) => rolesFor(one, request))
}

/** Whoever owns a request is its owner, whatever `desk.yaml` calls them. */
function rolesFor(member: Member, { owner }: Request): readonly Role[] {
  return owner === member.id ? [...member.roles, 'owner'] : member.roles
}
