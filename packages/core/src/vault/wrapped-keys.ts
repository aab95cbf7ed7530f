import type { Clock } from '../ports/clock.js'
import type { Randomness } from '../ports/randomness.js'
import type { StoredKey, VaultStore } from '../ports/vault-store.js'
import { type Binding, open, seal, sealNonceLength } from './cipher/aes-gcm.js'
import type { PersonId } from './ids.js'
import type { KeyRing } from './key-ring.js'
import type { MasterKey } from './master-key.js'
import { VaultError } from './vault-error.js'

/** What the vault is made of. */
export interface VaultParts {
  readonly store: VaultStore
  readonly keys: KeyRing
  readonly randomness: Randomness
  readonly clock: Clock
}

/** Data keys as they lie in the store: wrapped by a master key. Nothing unwrapped is kept. */
export class WrappedKeys {
  readonly #parts: VaultParts

  constructor(parts: VaultParts) {
    this.#parts = parts
  }

  /** Makes and stores a new data key. */
  async create(person: PersonId): Promise<void> {
    const { store, keys, randomness, clock } = this.#parts
    const wrapped = this.#wrap(person, keys.current, randomness.bytes(32))
    const createdAt = clock.now()
    await store.putKey({ person, masterKeyId: keys.current.id, wrapped, createdAt })
  }

  /**
   * Lends the unwrapped data key to a function and wipes it afterwards, so that destroying a key
   * counts at once in every process.
   * @returns `null` when there is no key
   * @throws VaultError `tampered`, `unsupported-format`, `master-key-missing`
   */
  async lend<T>(person: PersonId, use: (key: Uint8Array) => T): Promise<Awaited<T> | null> {
    const stored = await this.#parts.store.key(person)
    if (!stored) return null
    const key = this.#unwrap(stored)
    try {
      return await use(key)
    } finally {
      key.fill(0)
    }
  }

  /** Wraps a stored key by the current master key instead. @throws as `lend` does */
  async rewrap(stored: StoredKey): Promise<void> {
    const { store, keys } = this.#parts
    const key = this.#unwrap(stored)
    const wrapped = this.#wrap(stored.person, keys.current, key)
    key.fill(0)
    await store.replaceWrapping(stored.person, keys.current.id, wrapped)
  }

  #wrap(person: PersonId, master: MasterKey, key: Uint8Array): Uint8Array {
    const nonce = this.#parts.randomness.bytes(sealNonceLength)
    return seal(master.wrapping, key, keyBinding(person, master.id), nonce)
  }

  #unwrap(stored: StoredKey): Uint8Array {
    const master = this.#parts.keys.find(stored.masterKeyId)
    if (!master) throw new VaultError('master-key-missing', `master key ${stored.masterKeyId}`)
    return open(master.wrapping, stored.wrapped, keyBinding(stored.person, master.id))
  }
}

function keyBinding(person: PersonId, masterKeyId: string): Binding {
  return ['data-key', person, masterKeyId]
}
