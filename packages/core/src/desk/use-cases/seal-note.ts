import type { Permission } from '../../people/policy.js'
import type { ItemId } from '../../vault/ids.js'
import { loadRequest } from '../load-request.js'
import { permissionsOf } from '../permissions-of.js'
import type { Call } from '../use-case.js'

/**
 * Seals what a member wrote about a request in the requester's folder: it may name people.
 * @returns `null` where there is no such request, or it is not theirs to work on
 */
export async function sealNote(
  { deps, actor, intent }: Call,
  note: string,
  permission: Permission = 'work',
): Promise<ItemId | null> {
  const loaded = await loadRequest(deps, intent.ref ?? '')
  if (loaded === null) return null
  if (!permissionsOf(deps, actor.member, loaded.request).has(permission)) return null
  return await deps.vault.seal(loaded.request.person, 'note', note)
}
