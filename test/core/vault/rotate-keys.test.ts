import { expect, test } from 'vitest'
import { storedKey } from '../../contracts/samples.js'
import { newVault, ringOf } from './new-vault.js'

test('after a rotation everything opens with the new master key alone', async () => {
  const { vault, store } = newVault({ keys: ringOf(1) })
  const person = await vault.newPerson()
  const item = await vault.seal(person, 'message', 'please delete my data')
  const before = await store.item(item)
  const rotating = newVault({ store, keys: ringOf(2, 1), seed: 'rotating' }).vault
  expect(await rotating.rotate()).toEqual({ rewrapped: 1, failed: [] })
  expect(await store.item(item), 'content is not touched').toEqual(before)
  expect(await newVault({ store, keys: ringOf(2) }).vault.openText(item)).toBe(
    'please delete my data',
  )
  await expect(vault.openText(item)).rejects.toMatchObject({ code: 'master-key-missing' })
})

test('a rotation that has been done has nothing to do', async () => {
  const { vault } = newVault({})
  await vault.newPerson()
  expect(await vault.rotate()).toEqual({ rewrapped: 0, failed: [] })
})

test('new people get the current master key while the old one still opens', async () => {
  const { vault, store } = newVault({ keys: ringOf(1) })
  const old = await vault.seal(await vault.newPerson(), 'note', 'old')
  const both = newVault({ store, keys: ringOf(2, 1), seed: 'both' }).vault
  const young = await both.seal(await both.newPerson(), 'note', 'young')
  expect([await both.openText(old), await both.openText(young)]).toEqual(['old', 'young'])
  expect(await newVault({ store, keys: ringOf(2) }).vault.openText(young)).toBe('young')
})

test('hundreds of keys are re-wrapped, past any number that do not open', async () => {
  const { vault, store } = newVault({ keys: ringOf(1) })
  for (let n = 0; n < 130; n += 1) await store.putKey(storedKey(n, { masterKeyId: 'lost' }))
  for (let n = 0; n < 230; n += 1) await vault.newPerson()
  const tampered = await vault.newPerson()
  await store.replaceWrapping(tampered, ringOf(1).current.id, new Uint8Array(61).fill(1))
  const rotating = newVault({ store, keys: ringOf(2, 1), seed: 'rotating' }).vault
  const { rewrapped, failed } = await rotating.rotate()
  expect(rewrapped).toBe(230)
  expect(failed).toHaveLength(131)
  expect(failed).toContainEqual({ person: tampered, code: 'tampered' })
  expect(failed).toContainEqual({ person: storedKey(0).person, code: 'master-key-missing' })
  const left = await store.keysNotUnder(ringOf(2).current.id, 1000)
  expect(left).toHaveLength(131)
})
