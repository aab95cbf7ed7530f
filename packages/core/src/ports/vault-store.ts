import type { Instant } from '../calendar/instant.js'
import type { ItemId, PersonId } from '../vault/ids.js'

/** A person's data key, wrapped by a master key. */
export interface StoredKey {
  readonly person: PersonId
  /** Which master key wraps it. */
  readonly masterKeyId: string
  readonly wrapped: Uint8Array
  readonly createdAt: Instant
}

export interface StoredItem {
  readonly id: ItemId
  readonly person: PersonId
  /** What it is: `message`, `requester`, `note` …; bound into the encryption. */
  readonly kind: string
  readonly sealed: Uint8Array
}

export interface VaultStore {
  putKey(key: StoredKey): Promise<void>
  /** `null` when unknown or destroyed. */
  key(person: PersonId): Promise<StoredKey | null>
  replaceWrapping(person: PersonId, masterKeyId: string, wrapped: Uint8Array): Promise<void>
  keysNotUnder(masterKeyId: string, limit: number): Promise<readonly StoredKey[]>
  /** Deletes the data key, the items and the index entries; cannot be undone. */
  destroyPerson(person: PersonId, at: Instant): Promise<void>
  putItem(item: StoredItem): Promise<void>
  item(id: ItemId): Promise<StoredItem | null>
  itemsOf(person: PersonId): Promise<readonly StoredItem[]>
  /** Replaces an item by the same content sealed for another person, in one step. */
  moveItem(item: StoredItem): Promise<void>
  putIndex(person: PersonId, hash: string): Promise<void>
  findByIndex(hash: string): Promise<readonly PersonId[]>
}
