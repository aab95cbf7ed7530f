import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm, utimes, writeFile } from 'node:fs/promises'
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
  // Before the file is seen: whoever reads it must find a living owner.
  mine.add(holder.token)
  const taken = await take(path, holder).catch((error: unknown) => {
    mine.delete(holder.token)
    throw error
  })
  if (taken) return held(path, holder)
  mine.delete(holder.token)
  throw inUse(folder, (await look(path)).holder)
}

async function take(path: string, holder: LockHolder): Promise<boolean> {
  if (await create(path, holder)) return true
  const found = await look(path)
  return (await lives(found)) ? false : succeed(path, found, holder)
}

/**
 * Puts itself in the place of a dead holder. Only one can: whoever first holds the file named after
 * that very holding, which is a lock of the same kind. The place is never empty meanwhile, so
 * nobody can create it, and who comes late finds another holding in it.
 */
async function succeed(path: string, dead: Found, holder: LockHolder): Promise<boolean> {
  const turn = `${path}.${dead.holding}`
  if (!(await take(turn, holder))) return false
  try {
    const now = await look(path)
    if (now.holding !== dead.holding || (await lives(now))) return false
    await writeFile(`${turn}.new`, JSON.stringify(holder))
    await rename(`${turn}.new`, path)
    return true
  } finally {
    await rm(turn, { force: true })
  }
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

interface Found {
  readonly holder: LockHolder | null
  /** Milliseconds since the file was last touched. */
  readonly age: number
  /** Tells this holding from any other, also where the file is torn. */
  readonly holding: string
}

/** Whether somebody holds the lock, or has just given it back: then who asks may ask again. */
async function lives({ holder, age, holding }: Found): Promise<boolean> {
  if (holding === 'nobody') return true
  return holder ? isAlive(holder, age, mine) : age < heartbeat
}

async function look(path: string): Promise<Found> {
  try {
    const { text, mtimeMs } = await readOnce(path)
    const holder = lockHolderOf(text)
    return { holder, age: Date.now() - mtimeMs, holding: holder?.token ?? `torn-${mtimeMs}` }
  } catch {
    return { holder: null, age: Number.POSITIVE_INFINITY, holding: 'nobody' }
  }
}

/** By one opening: the age of a dead one's file beside the words of its successor would do harm. */
async function readOnce(path: string): Promise<{ text: string; mtimeMs: number }> {
  const file = await open(path)
  try {
    const { mtimeMs } = await file.stat()
    return { text: await file.readFile('utf8'), mtimeMs }
  } finally {
    await file.close()
  }
}

function held(path: string, holder: LockHolder): FolderLock {
  const beating = setInterval(() => {
    utimes(path, new Date(), new Date()).catch(() => undefined)
  }, heartbeat).unref()
  return {
    release: async () => {
      clearInterval(beating)
      try {
        const found = await look(path)
        if (found.holder?.token === holder.token) await rm(path, { force: true })
      } finally {
        // Not before: a successor would lose its file to this.
        mine.delete(holder.token)
      }
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
