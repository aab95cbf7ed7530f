import type { VaultStore } from '../ports/vault-store.js'
import { deriveKey } from './cipher/derive-key.js'
import { keyedHash } from './cipher/keyed-hash.js'
import type { PersonId } from './ids.js'
import { normalAddress } from './normal-address.js'
import { VaultError } from './vault-error.js'
import type { WrappedKeys } from './wrapped-keys.js'

/**
 * The folder that holds the index key and nothing else. The key is a random one of its own,
 * wrapped like every data key: were it derived from the master key, a rotation would orphan all
 * hashes, and they cannot be computed anew without opening everything.
 */
export const indexKeyHolder = '00000000-0000-0000-0000-000000000000' as PersonId

/** Finds people by e-mail address without storing one: a keyed hash stands for it. */
export class AddressIndex {
  readonly #store: VaultStore
  readonly #wrappedKeys: WrappedKeys

  constructor(store: VaultStore, wrappedKeys: WrappedKeys) {
    this.#store = store
    this.#wrappedKeys = wrappedKeys
  }

  /**
   * @returns whether the text is an address and can be found from now on
   * @throws VaultError `unknown-person`
   */
  async add(person: PersonId, address: string): Promise<boolean> {
    const normal = normalAddress(address)
    if (normal === null) return false
    if (!(await this.#store.key(person))) throw new VaultError('unknown-person', person)
    await this.#store.putIndex(person, await this.#hash(normal))
    return true
  }

  async find(address: string): Promise<readonly PersonId[]> {
    const normal = normalAddress(address)
    return normal === null ? [] : await this.#store.findByIndex(await this.#hash(normal))
  }

  async #hash(normal: string): Promise<string> {
    return (await this.#tryHash(normal)) ?? (await this.#firstHash(normal))
  }

  /** Makes the index key; another process may have made it at the same moment. */
  async #firstHash(normal: string): Promise<string> {
    const reason = await this.#wrappedKeys.create(indexKeyHolder).then(
      () => null,
      (error: unknown) => error,
    )
    const hash = await this.#tryHash(normal)
    if (hash !== null) return hash
    throw reason ?? new VaultError('unknown-person', 'the index key is gone')
  }

  #tryHash(normal: string): Promise<string | null> {
    return this.#wrappedKeys.lend(indexKeyHolder, (key) =>
      keyedHash(deriveKey(key, 'blind-index/address'), normal),
    )
  }
}
