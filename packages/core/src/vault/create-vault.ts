import { AddressIndex, indexKeyHolder } from './address-index.js'
import type { PersonId } from './ids.js'
import { rotateKeys } from './rotate-keys.js'
import { SealedItems } from './sealed-items.js'
import type { Vault } from './vault.js'
import { VaultError } from './vault-error.js'
import { type VaultParts, WrappedKeys } from './wrapped-keys.js'

/** The vault over a store. */
export function createVault(parts: VaultParts): Vault {
  const { store, keys, randomness, clock } = parts
  const wrappedKeys = new WrappedKeys(parts)
  const items = new SealedItems(parts, wrappedKeys)
  const index = new AddressIndex(store, wrappedKeys)
  const destroy = (person: PersonId) => store.destroyPerson(notTheIndex(person), clock.now())
  return {
    newPerson: async () => {
      const person = randomness.id() as PersonId
      await wrappedKeys.create(person)
      return person
    },
    seal: async (person, kind, content) => items.seal(notTheIndex(person), kind, content),
    openText: async (item) => {
      const bytes = await items.open(item)
      // The mark at the beginning of a text is part of it.
      return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    },
    openBytes: (item) => items.open(item),
    moveAll: async (from, to) => {
      if (from === to) return
      await items.moveAll(notTheIndex(from), notTheIndex(to))
      await destroy(from)
    },
    moveItems: (ids, to) => items.moveItems(ids, notTheIndex(to)),
    indexAddress: async (person, address) => index.add(notTheIndex(person), address),
    findByAddress: (address) => index.find(address),
    destroy: async (person) => destroy(person),
    rotate: () => rotateKeys(store, wrappedKeys, keys.current.id),
  }
}

/** Destroying the index key by mistake would make every address unfindable. */
function notTheIndex(person: PersonId): PersonId {
  if (person === indexKeyHolder) throw new VaultError('unknown-person', 'not a person')
  return person
}
