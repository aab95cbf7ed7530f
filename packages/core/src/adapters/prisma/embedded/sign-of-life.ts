import { hostname } from 'node:os'
import { beganAfter } from './began-after.js'
import type { LockFile } from './lock-file.js'
import type { LockHolder } from './lock-holder.js'
import { lockTiming } from './lock-timing.js'

/** What a lock file tells of its holder; `unsure` where only its next touch can. */
export type SignOfLife = 'lives' | 'gone' | 'unsure'

/** Who looks at a lock file. */
export interface Looker {
  /** Where its process ids mean something. */
  readonly space: string | undefined
  /** Tokens held by this very process. */
  readonly mine: ReadonlySet<string>
}

/** The clocks of two machines may differ by minutes, after a sleep above all, but not by an hour. */
const longSilence = 3_600_000

/** Clocks of files and processes are read at different times, and to some hundredths of a second. */
const clockError = 1_000

/**
 * Whether somebody holds the lock. Among the same process ids the holder's tells; elsewhere (a
 * container that was replaced may leave its host name behind, or share it with its successor) only
 * the file's heartbeat can. Process ids are used anew, above all after a restart: a process that
 * began after the file's last touch is another, though just after it the clocks may err.
 */
export async function signOfLife(
  { holder, touched, holding }: LockFile,
  { space, mine }: Looker,
): Promise<SignOfLife> {
  // It has just been given back: then who asks may ask again.
  if (holding === 'nobody') return 'lives'
  const age = Date.now() - touched
  if (holder === null) return age < lockTiming.heartbeat ? 'lives' : 'gone'
  if (mine.has(holder.token)) return 'lives'
  if (!sharesPids(holder, space)) return age < longSilence ? 'unsure' : 'gone'
  // An own id with a foreign token is a leftover of a former process.
  if (holder.pid === process.pid || !runs(holder.pid)) return 'gone'
  if (await beganAfter(holder.pid, touched + lockTiming.heartbeat)) return 'gone'
  return (await beganAfter(holder.pid, touched + clockError)) ? 'unsure' : 'lives'
}

/** Where the file does not name the space of its ids, as in older versions, the host has to do. */
function sharesPids(holder: LockHolder, space: string | undefined): boolean {
  return holder.host === hostname() && (holder.space ?? space) === space
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
