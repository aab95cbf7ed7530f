import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeRandomness } from '@privacy-desk/core/adapters/node-randomness.js'
import { embeddedKey } from '@privacy-desk/core/runtime/embedded-key.js'
import { afterEach, beforeEach, expect, test } from 'vitest'

let folder: string
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'embedded-key-')), 'data')
})
afterEach(() => rm(join(folder, '..'), { recursive: true }))

const key = () => embeddedKey(folder, nodeRandomness())
const file = () => join(folder, 'master.key')

test('the key of an embedded store is made once and found again', async () => {
  const made = await key()
  expect((await key()).current.id).toBe(made.current.id)
})

test('only its owner can read it', async () => {
  await key()
  expect((await stat(file())).mode & 0o777).toBe(0o600)
  expect((await stat(folder)).mode & 0o777).toBe(0o700)
})

test('two stores have two keys', async () => {
  const other = await embeddedKey(`${folder}-too`, nodeRandomness())
  expect(other.current.id).not.toBe((await key()).current.id)
})

test('several starts at once agree on one key', async () => {
  const keys = await Promise.all(Array.from({ length: 8 }, key))
  expect(new Set(keys.map(({ current }) => current.id)).size).toBe(1)
})

test('a broken key is said to be broken and never written over: all data hangs on it', async () => {
  await key()
  await writeFile(file(), 'half a k')
  await expect(key()).rejects.toThrow(/master\.key: master key 1 of/)
  expect(await readFile(file(), 'utf8')).toBe('half a k')
})

test('a folder that cannot be written to is no reason to go on without a key', async () => {
  await writeFile(folder, 'a file, not a folder')
  await expect(key()).rejects.toThrow(/EEXIST|ENOTDIR/)
})
