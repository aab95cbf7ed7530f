import type { Instant } from '../../calendar/instant.js'
import type { StoredItem, StoredKey, VaultStore } from '../../ports/vault-store.js'
import type { ItemId, PersonId } from '../../vault/ids.js'
import type { Client } from './open-client.js'
import { fromInstant } from './times.js'
import { storedItemOf, storedKeyOf } from './vault-mapper.js'

/** Sealed things, wrapped keys and the blind index, in the tables `vault_*`. */
export class PrismaVault implements VaultStore {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  async putKey(key: StoredKey): Promise<void> {
    const { person, masterKeyId } = key
    const wrapped = new Uint8Array(key.wrapped)
    const createdAt = fromInstant(key.createdAt)
    await this.#client.vaultKey.createMany({ data: { person, masterKeyId, wrapped, createdAt } })
  }

  async key(person: PersonId): Promise<StoredKey | null> {
    const row = await this.#client.vaultKey.findUnique({ where: { person } })
    return row && storedKeyOf(row)
  }

  async replaceWrapping(person: PersonId, masterKeyId: string, wrapped: Uint8Array): Promise<void> {
    await this.#client.vaultKey.updateMany({
      where: { person },
      data: { masterKeyId, wrapped: new Uint8Array(wrapped) },
    })
  }

  async keysNotUnder(masterKeyId: string, limit: number): Promise<readonly StoredKey[]> {
    const rows = await this.#client.vaultKey.findMany({
      // Not `not`: either side of the key is a range of the index, unlike all but one.
      where: { OR: [{ masterKeyId: { lt: masterKeyId } }, { masterKeyId: { gt: masterKeyId } }] },
      orderBy: { person: 'asc' },
      take: limit,
    })
    return rows.map(storedKeyOf)
  }

  /** Items and index entries go with the key, by their foreign keys. */
  async destroyPerson(person: PersonId, at: Instant): Promise<void> {
    await this.#client.$executeRaw`
      WITH destroyed AS (
        DELETE FROM vault_keys WHERE person = ${person} RETURNING person
      )
      INSERT INTO vault_destructions (person, destroyed_at)
      SELECT person, ${at}::timestamptz FROM destroyed
      ON CONFLICT (person) DO UPDATE SET destroyed_at = EXCLUDED.destroyed_at`
  }

  async putItem(item: StoredItem): Promise<void> {
    await this.#client.vaultItem.createMany({ data: columns(item) })
  }

  async item(id: ItemId): Promise<StoredItem | null> {
    const row = await this.#client.vaultItem.findUnique({ where: { id } })
    return row && storedItemOf(row)
  }

  async itemsOf(person: PersonId): Promise<readonly StoredItem[]> {
    const rows = await this.#client.vaultItem.findMany({
      where: { person },
      orderBy: { id: 'asc' },
    })
    return rows.map(storedItemOf)
  }

  async moveItem(item: StoredItem): Promise<void> {
    await this.#client.vaultItem.updateMany({ where: { id: item.id }, data: columns(item) })
  }

  async putIndex(person: PersonId, hash: string): Promise<void> {
    await this.#client.vaultIndexEntry.createMany({ data: { person, hash }, skipDuplicates: true })
  }

  async findByIndex(hash: string): Promise<readonly PersonId[]> {
    const entries = await this.#client.vaultIndexEntry.findMany({
      where: { hash },
      orderBy: { person: 'asc' },
    })
    return entries.map((entry) => entry.person as PersonId)
  }
}

function columns(item: StoredItem) {
  const { id, person, kind } = item
  return { id, person, kind, sealed: new Uint8Array(item.sealed) }
}
