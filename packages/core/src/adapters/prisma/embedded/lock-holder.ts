import { hostname } from 'node:os'
import { z } from 'zod'

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
 * that was replaced leaves its host name behind) only the file's heartbeat can.
 * @param age milliseconds since the file was last touched
 * @param mine tokens held by this very process
 */
export function isAlive(holder: LockHolder, age: number, mine: ReadonlySet<string>): boolean {
  if (holder.host !== hostname()) return age < patience
  // Process ids are used anew: an own one with a foreign token is a leftover of a former process.
  if (holder.pid === process.pid) return mine.has(holder.token)
  try {
    process.kill(holder.pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
