import { z } from 'zod'

/** Who holds a data folder, as its lock file says. */
export type LockHolder = z.infer<typeof lockHolder>

const lockHolder = z.object({
  pid: z.number().int().positive(),
  host: z.string(),
  /** Where the process id means something; older versions, and systems that cannot tell, leave it out. */
  space: z.string().optional(),
  /** Tells this holding from any other, even of the same process. A part of file names. */
  token: z.uuid(),
})

/** Reads a lock file; `null` when it is torn, which only a crash while writing it can leave. */
export function lockHolderOf(text: string): LockHolder | null {
  try {
    return lockHolder.parse(JSON.parse(text))
  } catch {
    return null
  }
}
