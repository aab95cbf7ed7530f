import type { ItemId } from '../../vault/ids.js'
import { loadRequest } from '../load-request.js'
import type { Call } from '../use-case.js'

/** Seals what a member wrote about a request in the requester's folder: it may name people. */
export async function sealNote({ deps, intent }: Call, note: string): Promise<ItemId | null> {
  const loaded = await loadRequest(deps, intent.ref ?? '')
  return loaded === null ? null : await deps.vault.seal(loaded.request.person, 'note', note)
}
