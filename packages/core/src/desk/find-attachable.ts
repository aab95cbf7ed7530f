import type { Member } from '../people/member.js'
import type { StrayBecause } from '../views/stray-files-card.js'
import type { DeskDeps } from './deps.js'
import { type LoadedRequest, loadRequest } from './load-request.js'
import { permissionsOf } from './permissions-of.js'

/** Files go to nothing, for this reason. */
export interface NotAttachable {
  readonly stray: StrayBecause
}

/**
 * The request that somebody sends files for, or why they cannot go there. Who may not see it gets
 * the same answer as for a reference that does not exist.
 */
export async function findAttachable(
  deps: DeskDeps,
  reference: string,
  member: Member,
): Promise<LoadedRequest | NotAttachable> {
  const loaded = await loadRequest(deps, reference)
  if (loaded === null) return { stray: 'unknown' }
  const granted = permissionsOf(deps, member, loaded.request)
  if (!granted.has('see-status')) return { stray: 'unknown' }
  if (!granted.has('work')) return { stray: 'not-yours' }
  const isErased = (await deps.store.vault.key(loaded.request.person)) === null
  return isErased ? { stray: 'erased' } : loaded
}
