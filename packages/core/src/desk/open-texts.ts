import type { ItemId } from '../vault/ids.js'
import type { Vault } from '../vault/vault.js'

/** Sealed texts, opened; those that were destroyed are left out. */
export async function openTexts(
  vault: Pick<Vault, 'openText'>,
  items: readonly ItemId[],
): Promise<Map<ItemId, string>> {
  const opened = [...new Set(items)].map(
    async (item) => [item, await vault.openText(item)] as const,
  )
  const pairs = await Promise.all(opened)
  return new Map(pairs.flatMap(([item, text]) => (text === null ? [] : [[item, text] as const])))
}
