import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withStore } from '@privacy-desk/core/cli/with-store.js'
import { expect, onTestFinished, test } from 'vitest'
import { leaveLock, touched } from '../../adapters/prisma/embedded/left-lock.js'

test('a command says that it waits where another machine may have the store', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'with-store-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await mkdir(join(folder, 'store', 'database'), { recursive: true })
  const path = await leaveLock(join(folder, 'store'), { pid: 1, host: 'another.example.org' })
  const said: string[] = []
  const stderr = (line: string) => {
    said.push(line)
    void touched(path, 0)
  }
  const io = { stdout: () => undefined, stderr, stdin: noLines(), env: { DESK_DATA: folder } }
  await expect(withStore(io, async () => 0)).rejects.toMatchObject({ code: 'folder-in-use' })
  expect(said).toEqual([expect.stringContaining('waiting up to 30 seconds for a sign of life')])
})

async function* noLines(): AsyncIterable<string> {}
