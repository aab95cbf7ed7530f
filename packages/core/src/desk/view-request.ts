import { maskAddress, maskName } from '../people/masking.js'
import type { Member } from '../people/member.js'
import { may, type Permission, requestPermissions } from '../people/policy.js'
import type { Request } from '../requests/request.js'
import type { RequestView } from '../views/request-view.js'
import type { DeskDeps } from './deps.js'
import { detailsOf } from './details.js'
import { deskToday, type LoadedRequest } from './load-request.js'
import { findMember } from './members.js'
import { parseSealedReading, type SealedReading } from './sealed-reading.js'

/**
 * A request as one viewer may see it. Personal data is opened only here, and only handed on for a
 * member who needs to know.
 * @param viewer `channel` for a card that everybody in a channel sees
 */
export async function viewRequest(
  deps: DeskDeps,
  { request, timetable }: LoadedRequest,
  viewer: Member | 'channel',
): Promise<RequestView> {
  const reading = await openReading(deps, request)
  const granted =
    viewer === 'channel' ? new Set<Permission>() : permissionsOf(deps, viewer, request)
  const owner = request.owner === undefined ? undefined : await findMember(deps, request.owner)
  return {
    request,
    timetable,
    today: deskToday(deps),
    ...(owner === undefined ? {} : { owner }),
    maskedRequester: masked(reading),
    ...(granted.has('see-details') ? { details: await detailsOf(deps, request, reading) } : {}),
    permissions: granted,
  }
}

/** What a member may do with a request today, for themselves or in the place of one who is away. */
export function permissionsOf(
  deps: Pick<DeskDeps, 'profile' | 'clock'>,
  member: Member,
  request: Request,
): ReadonlySet<Permission> {
  const { roster } = deps.profile
  const manager = roster.managerOf(request.owner)?.id
  const acting = roster.actsFor(member, deskToday(deps))
  return new Set(
    requestPermissions.filter((permission) =>
      acting.some((one) => may(one, permission, request, manager)),
    ),
  )
}

/** The sealed reading; `null` after the person was erased. */
export async function openReading(
  { vault }: Pick<DeskDeps, 'vault'>,
  request: Pick<Request, 'message'>,
): Promise<SealedReading | null> {
  const text = await vault.openText(request.message)
  return text === null ? null : parseSealedReading(text)
}

function masked(reading: SealedReading | null): string {
  if (reading === null) return 'erased'
  const { name, address } = reading.requester ?? {}
  if (address !== undefined) return maskAddress(address)
  return name === undefined ? 'not found in the message' : maskName(name)
}
