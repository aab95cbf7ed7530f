import type { ItemId, PersonId } from './ids.js'
import type { Rotation } from './rotate-keys.js'

/**
 * Where personal data is kept: each person has a folder with a data key of its own, and
 * destroying the key destroys all that was sealed with it, in backups too.
 */
export interface Vault {
  /** Opens an empty folder. */
  newPerson(): Promise<PersonId>
  /**
   * Seals a text or a file into a folder.
   * @param kind what it is, such as `message`; bound into the encryption
   * @throws VaultError `unknown-person`
   */
  seal(person: PersonId, kind: string, content: string | Uint8Array): Promise<ItemId>
  /** @returns `null` when unknown or destroyed. @throws VaultError, such as `tampered` */
  openText(item: ItemId): Promise<string | null>
  /** @returns `null` when unknown or destroyed. @throws VaultError, such as `tampered` */
  openBytes(item: ItemId): Promise<Uint8Array | null>
  /**
   * Seals all items of one folder for another person, under the ids they have, and destroys the
   * first folder. Its addresses are not carried over: index them again for whom they are right.
   * Interrupted, it can be run again. One folder onto itself changes nothing.
   * @throws VaultError `unknown-person` when the receiving folder does not exist
   */
  moveAll(from: PersonId, to: PersonId): Promise<void>
  /**
   * Seals some items for another person, under the ids they have: for a request that turned out
   * to be somebody else's. Items that are gone are passed over.
   * @throws VaultError `unknown-person` when the receiving folder does not exist
   */
  moveItems(items: readonly ItemId[], to: PersonId): Promise<void>
  /**
   * @returns whether the text is an e-mail address and can be found from now on
   * @throws VaultError `unknown-person`
   */
  indexAddress(person: PersonId, address: string): Promise<boolean>
  /** People with this address, however it is spelt. */
  findByAddress(address: string): Promise<readonly PersonId[]>
  /** Destroys a person's key, items and index entries. Cannot be undone. */
  destroy(person: PersonId): Promise<void>
  /** Wraps all data keys by the current master key. */
  rotate(): Promise<Rotation>
}
