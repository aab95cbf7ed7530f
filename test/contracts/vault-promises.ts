import type { StoredItem, StoredKey } from '@privacy-desk/core/ports/vault-store.js'
import { describe, expect, test } from 'vitest'
import { at, itemId, personId, storedItem, storedKey } from './samples.js'
import type { StoreOfTest } from './store-for-each.js'

/** What `ports/vault-store.ts` promises. */
export function vaultPromises(store: StoreOfTest): void {
  describe('the vault store', () => {
    test('keeps keys and items to the byte', async () => {
      const { vault } = store()
      await vault.putKey(storedKey(1))
      await vault.putItem(storedItem(1))
      expect(readable(await vault.key(personId(1)))).toEqual(readable(storedKey(1)))
      expect(readable(await vault.item(itemId(1)))).toEqual(readable(storedItem(1)))
      expect(await vault.key(personId(2))).toBeNull()
      expect(await vault.item(itemId(2))).toBeNull()
    })

    test('never replaces a key or an item by another of the same id', async () => {
      const { vault } = store()
      await vault.putKey(storedKey(1))
      await vault.putItem(storedItem(1))
      const other = Uint8Array.of(1, 2, 3)
      await expect(vault.putKey(storedKey(1, { wrapped: other }))).rejects.toThrow()
      await expect(vault.putItem(storedItem(1, { sealed: other }))).rejects.toThrow()
      expect(readable(await vault.key(personId(1)))).toEqual(readable(storedKey(1)))
      expect(readable(await vault.item(itemId(1)))).toEqual(readable(storedItem(1)))
    })

    test('lists the items of a person in the order of their ids', async () => {
      const { vault } = store()
      for (const n of [1, 2]) await vault.putKey(storedKey(n))
      for (const n of [3, 1, 2]) await vault.putItem(storedItem(n))
      await vault.putItem(storedItem(4, { person: personId(2) }))
      expect((await vault.itemsOf(personId(1))).map((it) => it.id)).toEqual([1, 2, 3].map(itemId))
      expect(await vault.itemsOf(personId(3))).toEqual([])
    })

    test('replaces the wrapping of a key and finds those still under another', async () => {
      const { vault } = store()
      for (const n of [1, 2, 3]) await vault.putKey(storedKey(n))
      expect(await vault.keysNotUnder('master-2', 2)).toHaveLength(2)
      const wrapped = Uint8Array.of(9, 8, 7)
      await vault.replaceWrapping(personId(2), 'master-2', wrapped)
      const rewrapped = storedKey(2, { masterKeyId: 'master-2', wrapped })
      expect(readable(await vault.key(personId(2)))).toEqual(readable(rewrapped))
      const rest = await vault.keysNotUnder('master-2', 10)
      expect(rest.map((it) => it.person).sort()).toEqual([personId(1), personId(3)])
    })

    test('moves an item to another person in one step', async () => {
      const { vault } = store()
      for (const n of [1, 2]) await vault.putKey(storedKey(n))
      await vault.putItem(storedItem(1))
      const moved = storedItem(1, { person: personId(2), sealed: Uint8Array.of(4, 5) })
      await vault.moveItem(moved)
      expect(readable(await vault.item(itemId(1)))).toEqual(readable(moved))
      expect(await vault.itemsOf(personId(1))).toEqual([])
      expect(await vault.itemsOf(personId(2))).toHaveLength(1)
    })

    test('finds people by index hash; one hash may lead to several', async () => {
      const { vault } = store()
      for (const n of [1, 2]) await vault.putKey(storedKey(n))
      for (const n of [2, 1, 1]) await vault.putIndex(personId(n), 'hash-a')
      await vault.putIndex(personId(2), 'hash-b')
      expect(await vault.findByIndex('hash-a')).toEqual([personId(1), personId(2)])
      expect(await vault.findByIndex('hash-b')).toEqual([personId(2)])
      expect(await vault.findByIndex('hash-c')).toEqual([])
    })

    test('destroys all it holds of one person and nothing of another', async () => {
      const { vault } = store()
      for (const n of [1, 2]) {
        await vault.putKey(storedKey(n))
        await vault.putItem(storedItem(n, { person: personId(n) }))
        await vault.putIndex(personId(n), 'hash-a')
      }
      await vault.destroyPerson(personId(1), at(60))
      await vault.destroyPerson(personId(1), at(61))
      expect(await vault.key(personId(1))).toBeNull()
      expect(await vault.item(itemId(1))).toBeNull()
      expect(await vault.itemsOf(personId(1))).toEqual([])
      expect(await vault.findByIndex('hash-a')).toEqual([personId(2)])
      expect(await vault.item(itemId(2))).not.toBeNull()
      expect(await vault.key(personId(2))).not.toBeNull()
    })

    test('lets nothing come back for a person who was destroyed', async () => {
      const { vault } = store()
      for (const n of [1, 2]) await vault.putKey(storedKey(n))
      await vault.putItem(storedItem(1))
      await vault.destroyPerson(personId(1), at(60))
      await expect(vault.putItem(storedItem(2))).rejects.toThrow()
      await expect(vault.putIndex(personId(1), 'hash-a')).rejects.toThrow()
      await vault.replaceWrapping(personId(1), 'master-2', Uint8Array.of(1)).catch(() => undefined)
      await vault.moveItem(storedItem(1, { person: personId(2) })).catch(() => undefined)
      expect(await vault.key(personId(1))).toBeNull()
      expect(await vault.keysNotUnder('other', 10)).toHaveLength(1)
      expect(await vault.item(itemId(1))).toBeNull()
      expect(await vault.findByIndex('hash-a')).toEqual([])
    })
  })
}

/** Bytes as hexadecimal text: adapters may give any kind of byte array. */
function readable(stored: StoredKey | StoredItem | null): Record<string, unknown> {
  const entries = Object.entries(stored ?? {})
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
    ]),
  )
}
