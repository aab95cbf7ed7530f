import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeRandomness } from '@privacy-desk/core/adapters/node-randomness.js'
import { openEmbeddedStore } from '@privacy-desk/core/adapters/prisma/open-store.js'
import { systemClock } from '@privacy-desk/core/runtime/system-clock.js'
import { createVault } from '@privacy-desk/core/vault/create-vault.js'
import { parseKeyRing } from '@privacy-desk/core/vault/key-ring.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCommand } from './command-run.js'

const masterKey = (seed: number) =>
  Buffer.from(Array.from({ length: 32 }, (_, n) => (n * 7 + seed) % 256)).toString('base64')
const [oldKey, newKey] = [masterKey(1), masterKey(2)]

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rotate-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const rotate = (key: string, data = folder) =>
  runCommand(['vault', 'rotate'], { DESK_DATA: data, DESK_MASTER_KEY: key })

async function withVault<T>(
  key: string,
  use: (vault: ReturnType<typeof createVault>) => Promise<T>,
) {
  const keys = parseKeyRing(key)
  if (!keys.ok) throw new Error(keys.problems.join())
  const store = await openEmbeddedStore({ folder: join(folder, 'store') })
  try {
    const parts = { keys: keys.ring, randomness: nodeRandomness(), clock: systemClock }
    return await use(createVault({ ...parts, store: store.vault }))
  } finally {
    await store.close()
  }
}

describe('privacy-desk vault rotate', { timeout: 60_000 }, () => {
  test('lets the old master key go: everything opens under the new one alone', async () => {
    const item = await withVault(oldKey, async (vault) =>
      vault.seal(await vault.newPerson(), 'note', 'kept'),
    )
    expect(await rotate(`${newKey},${oldKey}`)).toEqual({
      code: 0,
      out: ['1 data keys wrapped anew', 'Older keys can now be removed from DESK_MASTER_KEY.'],
      err: [],
    })
    expect(await withVault(newKey, (vault) => vault.openText(item))).toBe('kept')
  })

  test('names the folders that it cannot open, and does not say that keys can go', async () => {
    const { code, out } = await rotate(masterKey(3))
    expect(code).toBe(1)
    expect(out).toEqual([
      '0 data keys wrapped anew',
      expect.stringMatching(/: master-key-missing$/),
    ])
  })

  test.each([
    ['no key', '', /^DESK_MASTER_KEY: there is no master key/],
    ['half a key', 'c2hvcnQ=', /^DESK_MASTER_KEY: .*needs 32/],
  ])('refuses %s', async (_what, key, sentence) => {
    const { code, err } = await rotate(key)
    expect(code).toBe(2)
    expect(err).toEqual([expect.stringMatching(sentence)])
  })

  test('does not make a store where there is none', async () => {
    const { code, err } = await rotate(newKey, join(folder, 'nowhere'))
    expect(code).toBe(2)
    expect(err[0]).toContain('There is no store')
  })
})
