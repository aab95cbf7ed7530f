import { readFile } from 'node:fs/promises'
import { uptime } from 'node:os'

/** When this process began, and the length of the ticks in which Linux counts, in milliseconds. */
const began = Date.now() - process.uptime() * 1_000
const tick = 10

/**
 * Whether a process of this machine began after a moment, so that it is not the one that had its
 * id then. Where the system does not tell when it began, the machine's own start has to do.
 * @param moment milliseconds since 1970
 */
export async function beganAfter(pid: number, moment: number): Promise<boolean> {
  const [own, its] = await Promise.all([ticksOf(process.pid), ticksOf(pid)])
  // Counted from this process: in a container the ticks may be those of the machine around it.
  const start =
    own === null || its === null ? Date.now() - uptime() * 1_000 : began + (its - own) * tick
  return start > moment
}

/** Ticks from the start of the system to that of the process; `null` where there is no `/proc`. */
async function ticksOf(pid: number): Promise<number | null> {
  try {
    const text = await readFile(`/proc/${pid}/stat`, 'utf8')
    // The name before the last bracket may hold anything. Of what follows it is the 20th.
    return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[19])
  } catch {
    return null
  }
}
