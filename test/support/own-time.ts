import { processorMs } from './processor-time.js'

/** How often it is looked whether this process gets to work, in milliseconds. */
const step = 20

/** A watch that stands still while the machine lets this process wait for a processor. */
export interface OwnTime {
  /** @returns the milliseconds since it began */
  stop(): number
}

/** Starts one. Work of this process counts, and so does waiting while it could have worked. */
export function ownTime(): OwnTime {
  let own = 0
  let at = performance.now()
  let worked = processorMs()
  const look = () => {
    const [now, workedNow] = [performance.now(), processorMs()]
    const passed = now - at
    // A timer that comes late was kept waiting: by what this process did, or by the machine.
    own += passed < 3 * step ? passed : Math.min(passed, step + workedNow - worked)
    at = now
    worked = workedNow
  }
  const looking = setInterval(look, step)
  return {
    stop: () => {
      clearInterval(looking)
      look()
      return own
    },
  }
}
