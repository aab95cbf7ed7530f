import { setTimeout as sleep } from 'node:timers/promises'
import { isUntouched, type LockFile, readLockFile } from './lock-file.js'
import type { LockTiming } from './lock-timing.js'

/**
 * Looks at a lock file again and again until something happens to it or the patience is at its
 * end. The file is compared with itself only, so that no two machines' clocks are; and pauses are
 * counted, not time, so that one who was asleep does not take its own sleep for the holder's.
 * @returns the file as it was found last
 */
export async function watchLock(
  path: string,
  found: LockFile,
  { pause, patience }: LockTiming,
): Promise<LockFile> {
  for (let waited = pause; ; waited += pause) {
    await sleep(pause)
    const now = await readLockFile(path)
    if (!isUntouched(now, found) || waited >= patience) return now
  }
}
