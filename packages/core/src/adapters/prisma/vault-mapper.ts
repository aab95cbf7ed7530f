import { toInstant } from '../../calendar/instant.js'
import type { VaultItem, VaultKey } from '../../generated/prisma/client.js'
import type { StoredItem, StoredKey } from '../../ports/vault-store.js'
import type { ItemId, PersonId } from '../../vault/ids.js'

/** Reads a row of `vault_keys`. */
export function storedKeyOf(row: VaultKey): StoredKey {
  const { masterKeyId, wrapped } = row
  return {
    person: row.person as PersonId,
    masterKeyId,
    wrapped,
    createdAt: toInstant(row.createdAt),
  }
}

/** Reads a row of `vault_items`. */
export function storedItemOf(row: VaultItem): StoredItem {
  return {
    id: row.id as ItemId,
    person: row.person as PersonId,
    kind: row.kind,
    sealed: row.sealed,
  }
}
