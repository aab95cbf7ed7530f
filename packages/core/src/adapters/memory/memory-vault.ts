import type { StoredItem, StoredKey, VaultStore } from '../../ports/vault-store.js'
import type { ItemId, PersonId } from '../../vault/ids.js'
import { by } from './by.js'
import { MemoryTable } from './memory-table.js'

/** Something was put into the folder of a person who has no key, never had or no more. */
export class UnknownPerson extends Error {
  override readonly name = 'UnknownPerson'
  readonly code = 'unknown-person'
  readonly retryable = false
  constructor() {
    super('the person is unknown or was destroyed')
  }
}

/** Sealed things, wrapped keys and the blind index. */
export class MemoryVault implements VaultStore {
  readonly #keys = new MemoryTable<StoredKey>('vault keys')
  readonly #items = new MemoryTable<StoredItem>('vault items')
  readonly #people = new Map<string, Set<PersonId>>()

  async putKey(key: StoredKey): Promise<void> {
    this.#keys.insert(key.person, key)
  }

  async key(person: PersonId): Promise<StoredKey | null> {
    return this.#keys.get(person)
  }

  async replaceWrapping(person: PersonId, masterKeyId: string, wrapped: Uint8Array): Promise<void> {
    const key = this.#keys.get(person)
    if (key) this.#keys.put(person, { ...key, masterKeyId, wrapped })
  }

  async keysNotUnder(masterKeyId: string, limit: number): Promise<readonly StoredKey[]> {
    const byPerson = by<StoredKey>((key) => [key.person])
    return this.#keys.list((key) => key.masterKeyId !== masterKeyId, byPerson).slice(0, limit)
  }

  async destroyPerson(person: PersonId): Promise<void> {
    this.#keys.delete(person)
    for (const item of this.#itemsOf(person)) this.#items.delete(item.id)
    for (const people of this.#people.values()) people.delete(person)
  }

  async putItem(item: StoredItem): Promise<void> {
    this.#assertKnown(item.person)
    this.#items.insert(item.id, item)
  }

  async item(id: ItemId): Promise<StoredItem | null> {
    return this.#items.get(id)
  }

  async itemsOf(person: PersonId): Promise<readonly StoredItem[]> {
    return this.#itemsOf(person)
  }

  async moveItem(item: StoredItem): Promise<void> {
    this.#assertKnown(item.person)
    if (this.#items.has(item.id)) this.#items.put(item.id, item)
  }

  async putIndex(person: PersonId, hash: string): Promise<void> {
    this.#assertKnown(person)
    const people = this.#people.get(hash) ?? new Set()
    this.#people.set(hash, people.add(person))
  }

  async findByIndex(hash: string): Promise<readonly PersonId[]> {
    return [...(this.#people.get(hash) ?? [])].sort()
  }

  #itemsOf(person: PersonId): StoredItem[] {
    const byId = by<StoredItem>((item) => [item.id])
    return this.#items.list((item) => item.person === person, byId)
  }

  #assertKnown(person: PersonId): void {
    if (!this.#keys.has(person)) throw new UnknownPerson()
  }
}
