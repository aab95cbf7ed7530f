import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import type { InfrastructureError } from '../../../ports/infrastructure-error.js'
import { folderInDoubt, folderInUse, folderLost } from './folder-errors.js'
import { keepLock } from './keep-lock.js'
import { isUntouched, type LockFile, readLockFile } from './lock-file.js'
import type { LockHolder } from './lock-holder.js'
import { type LockTiming, lockTiming } from './lock-timing.js'
import { pidSpace } from './pid-space.js'
import { signOfLife } from './sign-of-life.js'
import { watchLock } from './watch-lock.js'

/** A data folder that is ours alone. */
export interface FolderLock {
  release(): Promise<void>
}

export interface LockOptions {
  /** The usual times unless given. */
  readonly timing?: LockTiming
  /** Where this process's id means something; found out unless given. */
  readonly space?: string
  /** Told, in a sentence, of a wait for a sign of life. */
  readonly onWait?: (sentence: string) => void
  /** Told when another one has taken the folder; what it throws, as the default does, ends the process. */
  readonly onLost?: (error: InfrastructureError) => void
}

interface Taker {
  readonly holder: LockHolder
  readonly timing: LockTiming
  readonly onWait: (found: LockFile) => void
}

const mine = new Set<string>()

/**
 * Takes a data folder for this process, making it if need be. An embedded database has one owner:
 * two would destroy each other's files. A lock left by a process that died is taken over; where
 * only the heartbeat can tell, that takes half a minute. An owner that lost its folder all the same
 * ends at once: closing the database in good order would write into its successor's.
 * @throws InfrastructureError `folder-in-use` when another one holds it
 */
export async function lockFolder(folder: string, options: LockOptions = {}): Promise<FolderLock> {
  const { timing = lockTiming, space = await pidSpace(), onWait, onLost = raise } = options
  await mkdir(folder, { recursive: true })
  const path = join(folder, 'desk.lock')
  const holder = { pid: process.pid, host: hostname(), space, token: randomUUID() }
  const wait = (found: LockFile) => onWait?.(folderInDoubt(folder, found.holder, timing.patience))
  // Before the file is seen: whoever reads it must find a living owner.
  mine.add(holder.token)
  const taken = await take(path, { holder, timing, onWait: wait }).catch((error: unknown) => {
    mine.delete(holder.token)
    throw error
  })
  if (taken) return held(path, holder, timing, () => onLost(folderLost(folder)))
  mine.delete(holder.token)
  throw folderInUse(folder, (await readLockFile(path)).holder)
}

async function take(path: string, taker: Taker): Promise<boolean> {
  if (await create(path, taker.holder)) return true
  const found = await readLockFile(path)
  const sign = await signOfLife(found, { space: taker.holder.space, mine })
  if (sign === 'unsure') return takeUnlessTouched(path, found, taker)
  return sign === 'gone' && succeed(path, found, taker)
}

async function takeUnlessTouched(path: string, found: LockFile, taker: Taker): Promise<boolean> {
  taker.onWait(found)
  const now = await watchLock(path, found, taker.timing)
  if (now.holding === 'nobody') return take(path, taker)
  return isUntouched(now, found) && succeed(path, found, taker)
}

/**
 * Puts itself in the place of a dead holder. Only one can: whoever first holds the file named after
 * that very holding, which is a lock of the same kind. The place is never empty meanwhile, so
 * nobody can create it, and who comes late finds another holding in it.
 */
async function succeed(path: string, dead: LockFile, taker: Taker): Promise<boolean> {
  const turn = `${path}.${dead.holding}`
  if (!(await take(turn, taker))) return false
  try {
    if (!isUntouched(await readLockFile(path), dead)) return false
    await writeFile(`${turn}.new`, JSON.stringify(taker.holder))
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

function held(
  path: string,
  { token }: LockHolder,
  { heartbeat }: LockTiming,
  onLost: () => void,
): FolderLock {
  const end = keepLock({ path, token, heartbeat, onLost })
  return {
    release: async () => {
      end()
      try {
        const found = await readLockFile(path)
        if (found.holder?.token === token) await rm(path, { force: true })
      } finally {
        // Not before: a successor would lose its file to this.
        mine.delete(token)
      }
    },
  }
}

function raise(error: InfrastructureError): never {
  throw error
}
