import { open } from 'node:fs/promises'
import { type LockHolder, lockHolderOf } from './lock-holder.js'

/** A lock file as it was found. */
export interface LockFile {
  /** `null` where there is no file, or a torn one. */
  readonly holder: LockHolder | null
  /** When it was last touched, in milliseconds since 1970 by the clock of whoever did. */
  readonly touched: number
  /** Tells this holding from any other, also where the file is torn; `nobody` where there is none. */
  readonly holding: string
}

/** Reads a lock file; one that cannot be read is nobody's. */
export async function readLockFile(path: string): Promise<LockFile> {
  try {
    const { text, mtimeMs } = await readOnce(path)
    const holder = lockHolderOf(text)
    return { holder, touched: mtimeMs, holding: holder?.token ?? `torn-${mtimeMs}` }
  } catch {
    return { holder: null, touched: Number.NEGATIVE_INFINITY, holding: 'nobody' }
  }
}

/** Whether a file is as it was: the same holder's, and not touched since. */
export function isUntouched(now: LockFile, before: LockFile): boolean {
  return now.holding === before.holding && now.touched === before.touched
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
