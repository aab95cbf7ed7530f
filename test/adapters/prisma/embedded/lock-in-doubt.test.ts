import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { lockFolder } from '@privacy-desk/core/adapters/prisma/embedded/lock-folder.js'
import { lockTiming } from '@privacy-desk/core/adapters/prisma/embedded/lock-timing.js'
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { leaveLock, otherProcess, touched } from './left-lock.js'

const refusal = { code: 'folder-in-use', retryable: false }
const timing = { heartbeat: 10_000, pause: 10, patience: 200 }
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'desk-doubt-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

describe.each([
  ['its own id in another container of the same name', process.pid, hostname(), 'another'],
  [
    'an id that runs only in another container of the same name',
    2 ** 22 + 1,
    hostname(),
    'another',
  ],
  ['another host', 1, 'another.example.org', undefined],
])('of %s', (_what, pid, host, space) => {
  const lock = { pid, host, ...(space !== undefined && { space }) }

  test('the folder is kept while its file is touched', async () => {
    const path = await leaveLock(folder, lock)
    const taking = lockFolder(folder, { timing, onWait: () => void touched(path, 5_000) })
    await expect(taking).rejects.toMatchObject(refusal)
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject(lock)
  })

  test('the folder is taken when its file is touched no more', async () => {
    await leaveLock(folder, lock)
    await (await lockFolder(folder, { timing })).release()
    expect(await readdir(folder)).toEqual([])
  })

  test('the folder is taken at once when its file was touched long ago', async () => {
    await touched(await leaveLock(folder, lock), 61 * 60_000)
    await (await lockFolder(folder)).release()
  })
})

test('a holder whose clock lags by minutes keeps its folder', async () => {
  const path = await leaveLock(folder, { pid: 1, host: 'another.example.org' })
  await touched(path, 6 * 60_000)
  const onWait = () => void touched(path, 5 * 60_000)
  await expect(lockFolder(folder, { timing, onWait })).rejects.toMatchObject({
    code: 'folder-in-use',
  })
})

test('a clock that is ahead keeps no folder of the dead', async () => {
  const path = await leaveLock(folder, { pid: 1, host: 'another.example.org' })
  await touched(path, -3_600_000)
  await (await lockFolder(folder, { timing })).release()
})

test('who gives the folder back while it is waited for is succeeded at once', async () => {
  const path = await leaveLock(folder, { pid: 1, host: 'another.example.org' })
  const patient = { ...timing, patience: 3_600_000 }
  const lock = await lockFolder(folder, { timing: patient, onWait: () => void rm(path) })
  await lock.release()
  expect(await readdir(folder)).toEqual([])
})

test('a wait is announced', async () => {
  await leaveLock(folder, { pid: 1, host: 'another.example.org' })
  const said: string[] = []
  const onWait = (sentence: string) => void said.push(sentence)
  await (await lockFolder(folder, { timing, onWait })).release()
  expect(said).toEqual([
    `the data folder ${folder} may still be in use by process 1 on another.example.org: waiting up to 0.2 seconds for a sign of life`,
  ])
})

test('of many in containers of their own that wait for a dead one, one gets the folder', async () => {
  for (let round = 0; round < 5; round++) {
    await leaveLock(folder, { pid: process.pid, host: hostname(), space: 'of the dead' })
    const tries = await Promise.allSettled(
      Array.from({ length: 8 }, (_, at) => lockFolder(folder, { timing, space: `space ${at}` })),
    )
    const winners = tries.flatMap((it) => (it.status === 'fulfilled' ? [it.value] : []))
    expect(winners).toHaveLength(1)
    await winners[0]?.release()
    expect(await readdir(folder)).toEqual([])
  }
})

test('of several processes in containers of their own one gets the folder, and keeps it', async () => {
  await leaveLock(folder, { pid: 1, host: hostname(), space: 'of the dead' })
  const tries = ['one', 'two', 'three'].map((space) => takeElsewhere(space))
  const said = await Promise.all(tries)
  expect(said.toSorted()).toEqual(['folder-in-use', 'folder-in-use', 'taken'])
})

test('within one container a process that runs keeps its folder without a beat', async () => {
  const other = await otherProcess()
  const path = await leaveLock(folder, { pid: other.pid, host: hostname(), space: 'same' })
  const options = { timing, space: 'same', onWait: unasked }
  await expect(lockFolder(folder, options)).rejects.toMatchObject(refusal)
  other.kill('SIGKILL')
  await once(other, 'exit')
  await (await lockFolder(folder, options)).release()
  await expect(readFile(path)).rejects.toMatchObject({ code: 'ENOENT' })
})

test('a process that began just after the last touch may be another: it is waited for', async () => {
  const other = await otherProcess()
  const path = await leaveLock(folder, { pid: other.pid, host: hostname() })
  await touched(path, 5_000)
  await (await lockFolder(folder, { timing })).release()
})

test('a process names the space of its ids, where the system tells', async () => {
  const lock = await lockFolder(folder)
  const { space } = JSON.parse(await readFile(join(folder, 'desk.lock'), 'utf8'))
  await lock.release()
  if (process.platform === 'linux') expect(space).toMatch(/^pid:\[\d+\]/)
  else expect(space).toBeUndefined()
})

test('patience outlasts the loss of two beats, and the stall of a start after them', () => {
  const { heartbeat, pause, patience } = lockTiming
  expect(patience - 2 * heartbeat).toBeGreaterThanOrEqual(10_000)
  expect(pause).toBeLessThanOrEqual(heartbeat / 5)
})

/** What a process with ids of its own says of its try to take the folder. */
async function takeElsewhere(space: string): Promise<string> {
  const script = fileURLToPath(new URL('take-folder.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder, space], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [said] = await once(child.stdout, 'data')
  return String(said)
}

function unasked(sentence: string): never {
  throw new Error(sentence)
}
