import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, stat, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { lockFolder } from '@privacy-desk/core/adapters/prisma/embedded/lock-folder.js'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { leaveLock, touched } from './left-lock.js'

const timing = { heartbeat: 50, pause: 10, patience: 200 }
const other = { pid: 1, host: 'another.example.org' }
const patiently = { timeout: 10_000 }
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'desk-kept-'))
})

afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true, force: true })
})

test('a holder touches its file again and again', async () => {
  const lock = await lockFolder(folder, { timing })
  const path = join(folder, 'desk.lock')
  for (let beat = 0; beat < 3; beat++) {
    await touched(path, 60_000)
    await expect.poll(async () => (await age(path)) < 30_000, patiently).toBe(true)
  }
  await lock.release()
})

test('a holder that slept beats at once, and soon again, lest it met its successor at the door', async () => {
  const slow = 5_000
  const lock = await lockFolder(folder, { timing: { ...timing, heartbeat: slow } })
  const path = join(folder, 'desk.lock')
  const woken = performance.now()
  const awake = Date.now.bind(Date)
  vi.spyOn(Date, 'now').mockImplementation(() => awake() + 60_000)
  for (let beat = 0; beat < 2; beat++) {
    await utimes(path, 1, 1)
    await expect
      .poll(async () => (await stat(path)).mtimeMs, { interval: 10, timeout: slow })
      .not.toBe(1_000)
  }
  expect(performance.now() - woken).toBeLessThan(slow)
  await lock.release()
})

test('a holder whose file another has taken is told once, and leaves that file alone', async () => {
  const onLost = vi.fn()
  const lock = await lockFolder(folder, { timing, onLost })
  const path = await leaveLock(folder, other)
  await touched(path, 30_000)
  await expect.poll(() => onLost.mock.calls, patiently).toMatchObject([[{ code: 'folder-lost' }]])
  await sleep(3 * timing.heartbeat)
  await lock.release()
  expect(onLost).toHaveBeenCalledOnce()
  expect(await age(path)).toBeGreaterThan(29_000)
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject(other)
})

test('a holder whose file was removed is told, since another may have come and gone', async () => {
  const onLost = vi.fn()
  const lock = await lockFolder(folder, { timing, onLost })
  await rm(join(folder, 'desk.lock'))
  await expect.poll(() => onLost.mock.calls, patiently).toMatchObject([[{ code: 'folder-lost' }]])
  await lock.release()
})

test('who gives the folder back has not lost it', async () => {
  const onLost = vi.fn()
  for (let round = 0; round < 30; round++) {
    const lock = await lockFolder(folder, { timing: { ...timing, heartbeat: 1 }, onLost })
    await sleep(round % 4)
    await lock.release()
  }
  await sleep(timing.heartbeat)
  expect(onLost).not.toHaveBeenCalled()
})

test('a process that was stopped while another took its folder ends at once and stores nothing more', async () => {
  const child = await storeInOtherProcess()
  const errors = text(child.stderr)
  child.kill('SIGSTOP')
  await leaveLock(folder, other)
  const before = await files()
  child.kill('SIGCONT')
  const [code] = await once(child, 'close')
  expect(code).toBe(1)
  expect(errors()).toContain(`the data folder ${folder} was taken over`)
  expect(errors()).toContain('folder-lost')
  expect(await files()).toEqual(before)
})

async function age(path: string): Promise<number> {
  return Date.now() - (await stat(path)).mtimeMs
}

/** When each file of the folder was changed. */
async function files(): Promise<Readonly<Record<string, number>>> {
  const names = await readdir(folder, { recursive: true })
  const times = names.map(async (name) => [name, (await stat(join(folder, name))).mtimeMs] as const)
  return Object.fromEntries(await Promise.all(times))
}

async function storeInOtherProcess(): Promise<ChildProcess> {
  const script = fileURLToPath(new URL('hold-store.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder])
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  return child
}

function text(stream: ChildProcess['stderr']): () => string {
  let all = ''
  stream?.setEncoding('utf8').on('data', (part: string) => {
    all += part
  })
  return () => all
}
