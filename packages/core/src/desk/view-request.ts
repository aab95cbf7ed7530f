import { chosenRegime } from '../letters/chosen-regime.js'
import { maskAddress, maskName } from '../people/masking.js'
import type { Member } from '../people/member.js'
import type { Permission } from '../people/policy.js'
import { repeated } from '../requests/repeated.js'
import type { RequestView } from '../views/request-view.js'
import type { DeskDeps } from './deps.js'
import { detailsOf } from './details.js'
import { deskToday, type LoadedRequest } from './load-request.js'
import { findMember } from './members.js'
import { openReading } from './open-reading.js'
import { permissionsOf } from './permissions-of.js'
import type { SealedReading } from './sealed-reading.js'
import { visibleLinks } from './visible-links.js'

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
  const beyond = repeated(request, deps.law.frequency(request.regime))
  return {
    request,
    timetable,
    today: deskToday(deps),
    ...(owner === undefined ? {} : { owner }),
    maskedRequester: masked(reading),
    links: viewer === 'channel' ? [] : await visibleLinks(deps, viewer, request),
    ...(granted.has('see-details') ? { details: await detailsOf(deps, request, reading) } : {}),
    ...(granted.has('work') && beyond !== null ? { repeated: beyond } : {}),
    permissions: granted,
    writesLetters: deps.letters.house !== undefined && chosenRegime(request.regime) !== undefined,
  }
}

function masked(reading: SealedReading | null): string {
  if (reading === null) return 'erased'
  const { name, address } = reading.requester ?? {}
  if (address !== undefined) return maskAddress(address)
  return name === undefined ? 'not found in the message' : maskName(name)
}
