import type { StoredItem } from '../ports/vault-store.js'
import { type Binding, open, seal, sealNonceLength } from './cipher/aes-gcm.js'
import type { ItemId, PersonId } from './ids.js'
import { VaultError } from './vault-error.js'
import type { VaultParts, WrappedKeys } from './wrapped-keys.js'

/** Items as they lie in the store: sealed with the data key of the person they are about. */
export class SealedItems {
  readonly #parts: Pick<VaultParts, 'store' | 'randomness'>
  readonly #wrappedKeys: WrappedKeys

  constructor(parts: Pick<VaultParts, 'store' | 'randomness'>, wrappedKeys: WrappedKeys) {
    this.#parts = parts
    this.#wrappedKeys = wrappedKeys
  }

  /** @throws VaultError `unknown-person` */
  async seal(person: PersonId, kind: string, content: string | Uint8Array): Promise<ItemId> {
    const { store, randomness } = this.#parts
    const id = randomness.id() as ItemId
    const plain = typeof content === 'string' ? new TextEncoder().encode(content) : content
    await store.putItem(await this.#sealed({ id, person, kind }, plain))
    return id
  }

  /** @returns `null` when unknown or destroyed. @throws VaultError, such as `tampered` */
  async open(id: ItemId): Promise<Uint8Array | null> {
    const item = await this.#parts.store.item(id)
    return item && (await this.#opened(item))
  }

  /**
   * Seals for another person, item by item, until nothing is left or the first folder was
   * destroyed meanwhile; each step is whole.
   * @throws VaultError `unknown-person` when the receiving folder does not exist
   */
  async moveAll(from: PersonId, to: PersonId): Promise<void> {
    const { store } = this.#parts
    if (!(await store.key(to))) throw new VaultError('unknown-person', to)
    for (;;) {
      const items = await store.itemsOf(from)
      if (items.length === 0) return
      for (const item of items) if (!(await this.#move(item, to))) return
    }
  }

  /**
   * Seals these items for another person; those that are gone are passed over.
   * @throws VaultError `unknown-person` when the receiving folder does not exist
   */
  async moveItems(ids: readonly ItemId[], to: PersonId): Promise<void> {
    for (const id of ids) {
      const item = await this.#parts.store.item(id)
      if (item !== null && item.person !== to) await this.#move(item, to)
    }
  }

  /** @returns whether the item could be opened */
  async #move(item: StoredItem, to: PersonId): Promise<boolean> {
    const plain = await this.#opened(item)
    if (!plain) return false
    await this.#parts.store.moveItem(await this.#sealed({ ...item, person: to }, plain))
    return true
  }

  #opened(item: StoredItem): Promise<Uint8Array | null> {
    return this.#wrappedKeys.lend(item.person, (key) => open(key, item.sealed, itemBinding(item)))
  }

  async #sealed(item: Omit<StoredItem, 'sealed'>, plain: Uint8Array): Promise<StoredItem> {
    const nonce = this.#parts.randomness.bytes(sealNonceLength)
    const sealed = await this.#wrappedKeys.lend(item.person, (key) =>
      seal(key, plain, itemBinding(item), nonce),
    )
    if (!sealed) throw new VaultError('unknown-person', item.person)
    return { ...item, sealed }
  }
}

/** A row whose id, person or kind was swapped does not open. */
function itemBinding(item: Omit<StoredItem, 'sealed'>): Binding {
  return ['item', item.id, item.person, item.kind]
}
