import type { StoredItem, VaultStore } from '@privacy-desk/core/ports/vault-store.js'
import type { PersonId } from '@privacy-desk/core/vault/ids.js'
import type { Vault } from '@privacy-desk/core/vault/vault.js'
import { beforeEach, describe, expect, test } from 'vitest'
import { newVault, ringOf } from './new-vault.js'

let vault: Vault
let store: VaultStore
let anna: PersonId
let bert: PersonId
let [first, second]: StoredItem[] = []

beforeEach(async () => {
  ;({ vault, store } = newVault({}))
  anna = await vault.newPerson()
  bert = await vault.newPerson()
  await vault.seal(anna, 'message', 'please delete my data')
  await vault.seal(anna, 'message', 'please correct my data')
  ;[first, second] = [...(await store.itemsOf(anna))]
})

describe('whoever can write to the store cannot pass off', () => {
  test('one item as another of the same person', async () => {
    await expectTampered({ sealed: second?.sealed })
  })

  test('an item of one person as that of another', async () => {
    await expectTampered({ person: bert })
  })

  test('an item as one of another kind', async () => {
    await expectTampered({ kind: 'note' })
  })

  test('changed or shortened bytes', async () => {
    await expectTampered({ sealed: first?.sealed.map((byte, n) => (n === 30 ? byte ^ 1 : byte)) })
    await expectTampered({ sealed: first?.sealed.slice(0, -1) })
    await expectTampered({ sealed: Uint8Array.of() })
  })

  test('the key of one person as that of another', async () => {
    const key = await store.key(bert)
    if (!key) throw new Error('no key')
    await store.replaceWrapping(anna, key.masterKeyId, key.wrapped)
    await expectTampered({})
  })
})

test('an item of a later format says so', async () => {
  const sealed = first?.sealed.map((byte, n) => (n === 0 ? 2 : byte))
  await expectCode({ sealed }, 'unsupported-format')
})

test('a ring without the master key says which one is missing', async () => {
  const other = newVault({ store, keys: ringOf(2) })
  if (!first) throw new Error('nothing was sealed')
  await expect(other.vault.openText(first.id)).rejects.toMatchObject({
    code: 'master-key-missing',
    message: expect.stringContaining(ringOf(1).current.id),
  })
})

function expectTampered(change: { [K in keyof StoredItem]?: StoredItem[K] | undefined }) {
  return expectCode(change, 'tampered')
}

/** Writes the first item anew with a change, past the vault, and tries to open it. */
async function expectCode(
  change: { [K in keyof StoredItem]?: StoredItem[K] | undefined },
  code: string,
): Promise<void> {
  if (!first) throw new Error('nothing was sealed')
  const { person = first.person, kind = first.kind, sealed = first.sealed } = change
  await store.moveItem({ id: first.id, person, kind, sealed })
  await expect(vault.openText(first.id)).rejects.toMatchObject({ name: 'VaultError', code })
}
