import { once } from 'node:events'
import { copyFile, link, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { lockFolder } from '@privacy-desk/core/adapters/prisma/embedded/lock-folder.js'
import { lockTiming } from '@privacy-desk/core/adapters/prisma/embedded/lock-timing.js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { leaveLock, otherProcess, touched } from './left-lock.js'

const refusal = { code: 'folder-in-use', retryable: false }
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'desk-lock-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

test('a folder is one owner’s until it is given back', async () => {
  const lock = await lockFolder(folder)
  await expect(lockFolder(folder)).rejects.toMatchObject(refusal)
  await lock.release()
  expect(await readdir(folder)).toEqual([])
  await (await lockFolder(folder)).release()
})

test('of many that come at once one gets the folder', async () => {
  const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)))
  const winners = tries.flatMap((it) => (it.status === 'fulfilled' ? [it.value] : []))
  expect(winners).toHaveLength(1)
  await winners[0]?.release()
})

test('another process that runs keeps it, and the refusal says what to do', async () => {
  const other = await otherProcess()
  await leaveLock(folder, { pid: other.pid, host: hostname() })
  await expect(lockFolder(folder)).rejects.toThrow(
    new RegExp(`in use by process ${other.pid} on .*: stop that one first, or set DATABASE_URL`),
  )
})

test('a process that died leaves it to the next', async () => {
  const other = await otherProcess()
  await leaveLock(folder, { pid: other.pid, host: hostname() })
  other.kill('SIGKILL')
  await once(other, 'exit')
  await (await lockFolder(folder)).release()
  expect(await readdir(folder)).toEqual([])
})

test('one of many takes over from the dead', async () => {
  const other = await otherProcess()
  other.kill('SIGKILL')
  await once(other, 'exit')
  for (let round = 0; round < 20; round++) {
    await leaveLock(folder, { pid: other.pid, host: hostname() })
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)))
    const winners = tries.flatMap((it) => (it.status === 'fulfilled' ? [it.value] : []))
    expect(winners).toHaveLength(1)
    await winners[0]?.release()
    expect(await readdir(folder)).toEqual([])
  }
})

test('who died while taking over is succeeded in turn', async () => {
  const other = await otherProcess()
  const path = await leaveLock(folder, { pid: other.pid, host: hostname() })
  const { token } = JSON.parse(await readFile(path, 'utf8'))
  await copyFile(path, `${path}.${token}`)
  other.kill('SIGKILL')
  await once(other, 'exit')
  await (await lockFolder(folder)).release()
  expect(await readdir(folder)).toEqual([])
})

test('a token that is no name of a file leads out of no folder', async () => {
  const path = await leaveLock(folder, {
    pid: 1,
    host: 'another.example.org',
    token: '/../../away',
  })
  await touched(path, 5 * 60_000)
  await (await lockFolder(folder)).release()
  expect(await readdir(folder)).toEqual([])
})

test('a process that was given the dead one’s id is not taken for it', async () => {
  await leaveLock(folder, { pid: process.pid, host: hostname() })
  await (await lockFolder(folder)).release()
})

test('a process that was given the id of one that is long dead does not keep its folder', async () => {
  const other = await otherProcess()
  const path = await leaveLock(folder, { pid: other.pid, host: hostname() })
  await touched(path, 5 * 60_000)
  await (await lockFolder(folder)).release()
  expect(await readdir(folder)).toEqual([])
})

test('a process that was stopped for a while keeps its folder', async () => {
  const path = await leaveLock(folder, { pid: process.ppid, host: hostname() })
  await touched(path, process.uptime() * 1_000)
  await expect(lockFolder(folder)).rejects.toMatchObject(refusal)
})

test('the age of one’s file is not held against whoever comes after', async () => {
  const lock = await lockFolder(folder)
  const path = join(folder, 'desk.lock')
  const [old, fresh] = [join(folder, 'old'), join(folder, 'fresh')]
  await copyFile(path, old)
  await touched(old, 5 * 60_000)
  await leaveLock(folder, { pid: 1, host: 'another.example.org' })
  await copyFile(path, fresh)
  const take = () => lockFolder(folder, { timing: { ...lockTiming, pause: 1, patience: 1_000 } })
  let isOver = false
  const passedOn = (async () => {
    while (!isOver) {
      for (const file of [old, fresh]) {
        await link(file, `${file}.next`)
        await rename(`${file}.next`, path)
      }
    }
  })()
  const tries: PromiseSettledResult<unknown>[] = []
  for (let round = 0; round < 300; round++) {
    tries.push(...(await Promise.allSettled([take(), take()])))
  }
  isOver = true
  await passedOn
  await lock.release()
  expect(tries.filter(({ status }) => status === 'fulfilled')).toEqual([])
})

test('on another machine only the heartbeat tells life from death', async () => {
  const path = await leaveLock(folder, { pid: 1, host: 'another.example.org' })
  const onWait = () => void touched(path, 0)
  await expect(lockFolder(folder, { onWait })).rejects.toMatchObject(refusal)
  await touched(path, 61 * 60_000)
  await (await lockFolder(folder)).release()
})

test('a torn lock file counts while it is fresh', async () => {
  const path = join(folder, 'desk.lock')
  await writeFile(path, '{"pid":')
  await expect(lockFolder(folder)).rejects.toMatchObject(refusal)
  await touched(path, 60_000)
  await (await lockFolder(folder)).release()
})
