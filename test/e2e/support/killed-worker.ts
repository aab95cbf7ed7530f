import type { Ground } from './ground.js'
import type { Held } from './hold.js'
import type { Program } from './program.js'
import { kill } from './server.js'
import { type StartDeskOptions, type StartedDesk, startDesk } from './start-desk.js'

const minute = 60_000

/** Kills a process where it waits for what is held, with that many of its jobs if said. */
export async function killWhereItWaits(held: Held, worker: Program, jobs?: number): Promise<void> {
  await held.somebodyWaits(jobs)
  await kill(worker)
  await held.forgetWaiting()
  await held.release()
}

/** Another worker starts where the killed one stood; Redis was lost with it. */
export async function recover(
  ground: Ground,
  options: StartDeskOptions = {},
): Promise<StartedDesk> {
  await ground.redis.clear()
  ground.clock.moveBy(7 * minute)
  const worker = await startDesk(ground, options)
  await worker.settle()
  // What had to wait for something else is tried again after a few seconds.
  ground.clock.moveBy(minute)
  await worker.settle()
  return worker
}
