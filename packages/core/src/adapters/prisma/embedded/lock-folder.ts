import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { InfrastructureError } from '../../../ports/infrastructure-error.js'
import { heartbeat, isAlive, type LockHolder, lockHolderOf } from './lock-holder.js'

/** A data folder that is ours alone. */
export interface FolderLock {
  release(): Promise<void>
}

const mine = new Set<string>()

/**
 * Takes a data folder for this process, making it if need be. An embedded database has one owner:
 * two would destroy each other's files. A lock left by a process that died is taken over.
 * @throws InfrastructureError `folder-in-use` when another one holds it
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, 'desk.lock')
  const holder = { pid: process.pid, host: hostname(), token: randomUUID() }
  if (!(await create(path, holder))) await takeOver(folder, path, holder)
  mine.add(holder.token)
  return held(path, holder)
}

async function create(path: string, holder: LockHolder): Promise<boolean> {
  try {
    await writeFile(path, JSON.stringify(holder), { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Moves the dead holder's file away, and puts it back if it turns out to be somebody else's. */
async function takeOver(folder: string, path: string, holder: LockHolder): Promise<void> {
  const found = await look(path)
  if (found.holder ? isAlive(found.holder, found.age, mine) : found.age < heartbeat) {
    throw inUse(folder, found.holder)
  }
  const aside = `${path}.${holder.token}`
  if (await move(path, aside)) {
    const moved = await look(aside)
    if (moved.holder?.token !== found.holder?.token) {
      await move(aside, path)
      throw inUse(folder, moved.holder)
    }
    await rm(aside, { force: true })
  }
  if (!(await create(path, holder))) throw inUse(folder, (await look(path)).holder)
}

async function move(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}

async function look(path: string): Promise<{ holder: LockHolder | null; age: number }> {
  try {
    const [text, { mtimeMs }] = await Promise.all([readFile(path, 'utf8'), stat(path)])
    return { holder: lockHolderOf(text), age: Date.now() - mtimeMs }
  } catch {
    return { holder: null, age: Number.POSITIVE_INFINITY }
  }
}

function held(path: string, holder: LockHolder): FolderLock {
  const beating = setInterval(() => {
    utimes(path, new Date(), new Date()).catch(() => undefined)
  }, heartbeat).unref()
  return {
    release: async () => {
      clearInterval(beating)
      mine.delete(holder.token)
      const found = await look(path)
      if (found.holder?.token === holder.token) await rm(path, { force: true })
    },
  }
}

function inUse(folder: string, holder: LockHolder | null): InfrastructureError {
  const who = holder ? `process ${holder.pid} on ${holder.host}` : 'another process'
  return new InfrastructureError(
    'folder-in-use',
    `the data folder ${folder} is in use by ${who}: stop that one first, or set DATABASE_URL to a PostgreSQL, which many processes can share`,
    { retryable: false },
  )
}
