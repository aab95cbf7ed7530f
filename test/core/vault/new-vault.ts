import { memoryStore } from '@privacy-desk/core/adapters/memory/memory-store.js'
import type { VaultStore } from '@privacy-desk/core/ports/vault-store.js'
import { createVault } from '@privacy-desk/core/vault/create-vault.js'
import { type KeyRing, parseKeyRing } from '@privacy-desk/core/vault/key-ring.js'
import type { Vault } from '@privacy-desk/core/vault/vault.js'
import { at } from '../../contracts/samples.js'
import { seededRandomness } from '../../support/seeded-randomness.js'

/** The nth master key of the tests, as it would stand in the environment. */
export function masterKeyText(n: number): string {
  return Buffer.from(seededRandomness(`master-${n}`).bytes(32)).toString('base64')
}

/** A ring of the tests' master keys, the current one first. */
export function ringOf(...numbers: readonly number[]): KeyRing {
  const result = parseKeyRing(numbers.map(masterKeyText).join(','))
  if (!result.ok) throw new Error(result.problems.join())
  return result.ring
}

/** A vault and the store below it; a second one can be opened on the same store. */
export function newVault(options: { store?: VaultStore; keys?: KeyRing; seed?: string }): {
  vault: Vault
  store: VaultStore
} {
  const store = options.store ?? memoryStore().vault
  const vault = createVault({
    store,
    keys: options.keys ?? ringOf(1),
    randomness: seededRandomness(options.seed ?? 'vault'),
    clock: { now: () => at(0) },
  })
  return { vault, store }
}
