import type { DeskDeps } from '../desk/deps.js'
import { sweep } from './sweep.js'
import { waitBriefly } from './wait-briefly.js'

/** Hands what is due at once to the queue; the periodic sweep would find it a little later. */
export async function kickSweep(deps: DeskDeps): Promise<void> {
  await waitBriefly(sweepQuietly(deps))
}

async function sweepQuietly(deps: DeskDeps): Promise<void> {
  try {
    await sweep(deps)
  } catch {
    deps.logger.warn({ code: 'sweep-failed' }, 'notices wait for the next sweep')
  }
}
