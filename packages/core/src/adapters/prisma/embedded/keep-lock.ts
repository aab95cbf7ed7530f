import { open } from 'node:fs/promises'
import { lockHolderOf } from './lock-holder.js'

/** A lock file to keep. */
export interface KeptLock {
  readonly path: string
  /** The own one. */
  readonly token: string
  /** Milliseconds between two touches. */
  readonly heartbeat: number
  /** Told once that the file is not the own one any more. */
  readonly onLost: () => void
}

/**
 * Touches a lock file as long as it is one's own. It is read at each beat before it is touched:
 * whoever was stopped for longer than others wait (a laptop's lid, a container's pause) has lost
 * the folder without noticing. Timers do not count a machine's sleep, so the clock is looked at
 * more often, and the first beat comes soon after waking.
 * @returns what ends it
 */
export function keepLock({ path, token, heartbeat, onLost }: KeptLock): () => void {
  let beaten = Date.now()
  let isOver = false
  const beat = async () => {
    // Also where the clock was put back.
    const since = Math.abs(Date.now() - beaten)
    if (since < heartbeat) return
    // A late beat is soon followed by another: a successor may have been about to write.
    beaten = Date.now() - (since < 2 * heartbeat ? 0 : heartbeat)
    if ((await touchOwn(path, token)) || isOver) return
    end()
    // Outside of the promise, so that what is thrown there ends the process.
    queueMicrotask(onLost)
  }
  const beating = setInterval(() => void beat(), heartbeat / 10).unref()
  const end = () => {
    isOver = true
    clearInterval(beating)
  }
  return end
}

/**
 * By one opening, so that a successor's file is never touched.
 * @returns whether the file is the own one, for all that can be told: a folder that does not
 *   answer for a moment is not lost, one without the file is
 */
async function touchOwn(path: string, token: string): Promise<boolean> {
  try {
    const file = await open(path, 'r+')
    try {
      if (lockHolderOf(await file.readFile('utf8'))?.token !== token) return false
      await file.utimes(new Date(), new Date())
      return true
    } finally {
      await file.close()
    }
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ENOENT')
  }
}
