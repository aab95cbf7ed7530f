import type { Member } from '../people/member.js'
import type { Link } from '../requests/link.js'
import type { Request } from '../requests/request.js'
import type { DeskDeps } from './deps.js'
import { loadRequest } from './load-request.js'
import { permissionsOf } from './permissions-of.js'

/**
 * Links of a request that a member may know of: that somebody else's request exists, and that it
 * is the same person's, is nobody's business who may not see it.
 */
export async function visibleLinks(
  deps: DeskDeps,
  viewer: Member,
  { links }: Pick<Request, 'links'>,
): Promise<readonly Link[]> {
  const seen = await Promise.all(links.map(async (link) => await maySee(deps, viewer, link)))
  return links.filter((_, at) => seen[at])
}

async function maySee(deps: DeskDeps, viewer: Member, { other }: Link): Promise<boolean> {
  const loaded = await loadRequest(deps, other)
  return loaded !== null && permissionsOf(deps, viewer, loaded.request).has('see-status')
}
