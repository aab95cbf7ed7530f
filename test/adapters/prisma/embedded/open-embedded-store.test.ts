import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openEmbeddedStore } from '@privacy-desk/core/adapters/prisma/open-store.js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { eventRecord, opening, reference } from '../../../contracts/samples.js'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'desk-store-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

test('what was stored is there after a restart', { timeout: 60_000 }, async () => {
  const before = await openEmbeddedStore({ folder })
  await before.events.append(opening(reference(1)))
  await before.close()
  const after = await openEmbeddedStore({ folder })
  expect(await after.events.read(reference(1))).toStrictEqual([eventRecord(reference(1), 1)])
  await after.close()
})

test('what was stored is there after a crash, and the lock of the dead is no hindrance', {
  timeout: 90_000,
}, async () => {
  const script = fileURLToPath(new URL('crash-after-append.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [, signal] = await once(child, 'exit')
  expect(signal).toBe('SIGKILL')
  const store = await openEmbeddedStore({ folder })
  expect(await store.events.read(reference(1))).toHaveLength(1)
  await store.close()
})

test('a second store on the same folder is refused while the first is open', async () => {
  const store = await openEmbeddedStore({ folder })
  await expect(openEmbeddedStore({ folder })).rejects.toMatchObject({ code: 'folder-in-use' })
  expect(await store.events.nextReference(2026), 'the first is not disturbed').toBe('PR-2026-0001')
  await store.close()
})

test('a first start that was cut short is begun anew', async () => {
  await mkdir(join(folder, 'database'))
  await writeFile(join(folder, 'database', 'PG_VERSION'), 'torn')
  await writeFile(join(folder, 'database.unfinished'), '')
  const store = await openEmbeddedStore({ folder })
  expect(await store.events.nextReference(2026)).toBe('PR-2026-0001')
  await store.close()
})

test('a store that was closed says so, and closing it again does nothing', async () => {
  const store = await openEmbeddedStore({ folder: 'memory' })
  await Promise.all([store.close(), store.close()])
  await expect(store.events.read(reference(1))).rejects.toMatchObject({
    name: 'InfrastructureError',
    code: 'database-closed',
    retryable: false,
  })
})
