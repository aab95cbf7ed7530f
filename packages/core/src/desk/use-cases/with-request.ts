import type { Permission } from '../../people/policy.js'
import type { RequestView } from '../../views/request-view.js'
import { loadRequest } from '../load-request.js'
import { notAllowed } from '../not-allowed.js'
import { permissionsOf } from '../permissions-of.js'
import { refused } from '../replies.js'
import type { Reply } from '../reply.js'
import type { Call } from '../use-case.js'
import { viewRequest } from '../view-request.js'

/**
 * Loads the request an intent is about, if this member may. One who may not even see its status
 * gets the same answer as for a reference that does not exist.
 */
export async function withRequest(
  { deps, actor, intent }: Call,
  permission: Permission,
  then: (view: RequestView) => Reply | Promise<Reply>,
): Promise<Reply> {
  const loaded = intent.ref === undefined ? null : await loadRequest(deps, intent.ref)
  const unknown = refused({ refused: 'unknown-request' }, intent.ref)
  if (loaded === null) return unknown
  const granted = permissionsOf(deps, actor.member, loaded.request)
  if (!granted.has('see-status')) return unknown
  if (!granted.has(permission)) return refused(notAllowed(loaded.request), intent.ref)
  return await then(await viewRequest(deps, loaded, actor.member))
}
