import { hostname } from 'node:os'
import { z } from 'zod'
import { beganAfter } from './began-after.js'

/** Who holds a data folder, as its lock file says. */
export type LockHolder = z.infer<typeof lockHolder>

const lockHolder = z.object({
  pid: z.number().int().positive(),
  host: z.string(),
  /** Tells this holding from any other, even of the same process. A part of file names. */
  token: z.uuid(),
})

/** How often a holder touches its file, in milliseconds. */
export const heartbeat = 10_000

/** A file untouched for so long belongs to nobody, in milliseconds. */
const patience = 60_000

/** Reads a lock file; `null` when it is torn, which only a crash while writing it can leave. */
export function lockHolderOf(text: string): LockHolder | null {
  try {
    return lockHolder.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/**
 * Whether the holder still runs. On this machine its process tells; on another one (a container
 * that was replaced leaves its host name behind) only the file's heartbeat can. Process ids are
 * used anew, above all after a restart: a process younger than the file's last touch is another.
 * @param age milliseconds since the file was last touched
 * @param mine tokens held by this very process
 */
export async function isAlive(
  holder: LockHolder,
  age: number,
  mine: ReadonlySet<string>,
): Promise<boolean> {
  if (holder.host !== hostname()) return age < patience
  // An own id with a foreign token is a leftover of a former process.
  if (holder.pid === process.pid) return mine.has(holder.token)
  if (!runs(holder.pid)) return false
  // A heartbeat more, because the clocks of files and processes are read at different times.
  return !(await beganAfter(holder.pid, Date.now() - age + heartbeat))
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
