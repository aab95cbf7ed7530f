import { indexKeyHolder } from '@privacy-desk/core/vault/address-index.js'
import { describe, expect, test } from 'vitest'
import { overriding } from '../../support/overriding.js'
import { newVault, ringOf } from './new-vault.js'

describe('a person', () => {
  test('is found by any spelling of an indexed address, and by no other address', async () => {
    const { vault } = newVault({})
    const person = await vault.newPerson()
    expect(await vault.indexAddress(person, ' Anna@B\u00fccher.example')).toBe(true)
    expect(await vault.findByAddress('anna@xn--bcher-kva.example')).toEqual([person])
    expect(await vault.findByAddress('bert@xn--bcher-kva.example')).toEqual([])
  })

  test('may have several addresses, and share one with others', async () => {
    const { vault } = newVault({})
    const [anna, bert] = [await vault.newPerson(), await vault.newPerson()]
    await vault.indexAddress(anna, 'anna@example.org')
    await vault.indexAddress(anna, 'family@example.org')
    await vault.indexAddress(bert, 'family@example.org')
    expect(await vault.findByAddress('family@example.org')).toEqual([anna, bert])
    expect(await vault.findByAddress('anna@example.org')).toEqual([anna])
  })

  test('is not found by what is no address, which indexing tells', async () => {
    const { vault } = newVault({})
    const person = await vault.newPerson()
    expect(await vault.indexAddress(person, 'unknown sender')).toBe(false)
    expect(await vault.findByAddress('unknown sender')).toEqual([])
    expect(await vault.findByAddress('')).toEqual([])
  })
})

describe('the index', () => {
  test('survives a rotation of the master key and the loss of the old one', async () => {
    const { vault, store } = newVault({ keys: ringOf(1) })
    const person = await vault.newPerson()
    await vault.indexAddress(person, 'anna@example.org')
    await newVault({ store, keys: ringOf(2, 1) }).vault.rotate()
    const later = newVault({ store, keys: ringOf(2) }).vault
    expect(await later.findByAddress('anna@example.org')).toEqual([person])
  })

  test('has hashes that differ between two desks with the same master key', async () => {
    const hashes = await Promise.all(['one', 'two'].map(hashOfAnna))
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/)
    expect(hashes[0]).not.toBe(hashes[1])
  })

  test('gets one key when two processes use it first at the same time', async () => {
    const one = newVault({ seed: 'one' })
    const two = newVault({ seed: 'two', store: one.store })
    const person = await one.vault.newPerson()
    await Promise.all([
      one.vault.indexAddress(person, 'anna@example.org'),
      two.vault.indexAddress(person, 'anna@example.org'),
    ])
    expect(await one.vault.findByAddress('anna@example.org')).toEqual([person])
    expect(await two.vault.findByAddress('anna@example.org')).toEqual([person])
  })

  test('cannot be destroyed, written to or moved as if it were a person', async () => {
    const { vault } = newVault({})
    const person = await vault.newPerson()
    await vault.indexAddress(person, 'anna@example.org')
    await expect(vault.destroy(indexKeyHolder)).rejects.toThrow('not a person')
    await expect(vault.seal(indexKeyHolder, 'note', '')).rejects.toThrow('not a person')
    await expect(vault.moveAll(indexKeyHolder, person)).rejects.toThrow('not a person')
    await expect(vault.indexAddress(indexKeyHolder, 'a@example.org')).rejects.toThrow()
    expect(await vault.findByAddress('anna@example.org')).toEqual([person])
  })

  test('tells why its key could not be stored', async () => {
    const { vault } = newVault({
      store: overriding(newVault({}).store, {
        putKey: async () => {
          throw new Error('the disk is full')
        },
      }),
    })
    await expect(vault.findByAddress('anna@example.org')).rejects.toThrow('the disk is full')
  })
})

async function hashOfAnna(seed: string): Promise<string | undefined> {
  const hashes: string[] = []
  const { store } = newVault({})
  const noting = overriding(store, {
    findByIndex: async (hash) => {
      hashes.push(hash)
      return []
    },
  })
  await newVault({ seed, store: noting }).vault.findByAddress('anna@example.org')
  return hashes[0]
}
