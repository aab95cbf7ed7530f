import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { itemId, personId } from '../../contracts/samples.js'
import { overriding } from '../../support/overriding.js'
import { newVault } from './new-vault.js'

describe('a sealed item', () => {
  test('gives back any text and any bytes', async () => {
    const { vault } = newVault({})
    const person = await vault.newPerson()
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.uint8Array(), async (text, bytes) => {
        const [a, b] = [
          await vault.seal(person, 'note', text),
          await vault.seal(person, 'f', bytes),
        ]
        expect(await vault.openText(a)).toBe(text)
        expect(await vault.openBytes(b)).toEqual(bytes)
      }),
    )
  })

  test('keeps a byte order mark, and opens as bytes what was sealed as text', async () => {
    const { vault } = newVault({})
    const item = await vault.seal(await vault.newPerson(), 'message', '\ufeffDear desk')
    expect(await vault.openText(item)).toBe('\ufeffDear desk')
    expect(Buffer.from((await vault.openBytes(item)) ?? []).toString()).toBe('\ufeffDear desk')
  })

  test('is nothing when nobody ever sealed it', async () => {
    const { vault } = newVault({})
    expect(await vault.openText(itemId(1))).toBeNull()
    expect(await vault.openBytes(itemId(1))).toBeNull()
  })

  test('needs a person with a folder', async () => {
    const { vault } = newVault({})
    await expect(vault.seal(personId(1), 'note', 'text')).rejects.toMatchObject({
      name: 'VaultError',
      code: 'unknown-person',
      retryable: false,
    })
  })

  test('lies in the store without its words', async () => {
    const { vault, store } = newVault({})
    const person = await vault.newPerson()
    await vault.seal(person, 'message', 'anna@example.org asks')
    for (const item of await store.itemsOf(person)) {
      expect(Buffer.from(item.sealed).toString('latin1')).not.toMatch(/anna|asks/)
    }
  })
})

describe('a destroyed person', () => {
  test('leaves nothing that opens or is found', async () => {
    const { vault, store } = newVault({})
    const person = await vault.newPerson()
    const item = await vault.seal(person, 'message', 'please delete my data')
    await vault.indexAddress(person, 'anna@example.org')
    await vault.destroy(person)
    await vault.destroy(person)
    expect(await vault.openText(item)).toBeNull()
    expect(await vault.findByAddress('anna@example.org')).toEqual([])
    expect(await store.itemsOf(person)).toEqual([])
    await expect(vault.seal(person, 'note', 'more')).rejects.toThrow('unknown-person')
    await expect(vault.indexAddress(person, 'anna@example.org')).rejects.toThrow('unknown-person')
  })

  test('stays destroyed where an old copy of the items comes back', async () => {
    const { vault, store } = newVault({})
    const [person, other] = [await vault.newPerson(), await vault.newPerson()]
    const kept = await store.item(await vault.seal(person, 'message', 'secret'))
    await vault.destroy(person)
    if (!kept) throw new Error('nothing was sealed')
    await store.putItem({ ...kept, person: other })
    await expect(vault.openText(kept.id)).rejects.toThrow('tampered')
  })
})

describe('moving a folder into another', () => {
  test('keeps the items under their ids and destroys the first folder', async () => {
    const { vault, store } = newVault({})
    const [from, to] = [await vault.newPerson(), await vault.newPerson()]
    const items = [
      await vault.seal(from, 'message', 'one'),
      await vault.seal(from, 'requester', 'two'),
      await vault.seal(to, 'message', 'three'),
    ]
    await vault.moveAll(from, to)
    expect(await store.key(from)).toBeNull()
    expect(await Promise.all(items.map((it) => vault.openText(it)))).toEqual([
      'one',
      'two',
      'three',
    ])
    await vault.destroy(to)
    expect(await Promise.all(items.map((it) => vault.openText(it)))).toEqual([null, null, null])
  })

  test('changes nothing when both are the same', async () => {
    const { vault } = newVault({})
    const person = await vault.newPerson()
    const item = await vault.seal(person, 'message', 'one')
    await vault.moveAll(person, person)
    expect(await vault.openText(item)).toBe('one')
  })

  test('destroys nothing when there is nowhere to move to', async () => {
    const { vault } = newVault({})
    const from = await vault.newPerson()
    const item = await vault.seal(from, 'message', 'one')
    await expect(vault.moveAll(from, personId(1))).rejects.toThrow('unknown-person')
    expect(await vault.openText(item)).toBe('one')
  })

  test('goes on where an interruption left it', async () => {
    const { vault, store } = newVault({})
    const [from, to] = [await vault.newPerson(), await vault.newPerson()]
    const items = [await vault.seal(from, 'a', 'one'), await vault.seal(from, 'b', 'two')]
    let moves = 0
    const failing = newVault({
      seed: 'second process',
      store: overriding(store, {
        moveItem: async (item) => {
          moves += 1
          if (moves === 2) throw new Error('the connection is gone')
          await store.moveItem(item)
        },
      }),
    })
    await expect(failing.vault.moveAll(from, to)).rejects.toThrow('the connection is gone')
    expect(await Promise.all(items.map((it) => vault.openText(it)))).toEqual(['one', 'two'])
    await vault.moveAll(from, to)
    expect(await Promise.all(items.map((it) => vault.openText(it)))).toEqual(['one', 'two'])
    expect(await store.itemsOf(to)).toHaveLength(2)
  })
})
