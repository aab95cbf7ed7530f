import type { ItemId, PersonId } from '../vault/ids.js'
import type { DeskDeps } from './deps.js'

/**
 * Seals a copy of an item into another folder.
 * @returns `null` where the item is gone
 */
export async function copyItem(
  { vault, store }: Pick<DeskDeps, 'vault' | 'store'>,
  id: ItemId,
  to: PersonId,
): Promise<ItemId | null> {
  const [item, bytes] = await Promise.all([store.vault.item(id), vault.openBytes(id)])
  return item === null || bytes === null ? null : await vault.seal(to, item.kind, bytes)
}
