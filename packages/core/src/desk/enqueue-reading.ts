import { intakeQueue } from '../delivery/queue-names.js'
import { waitBriefly } from '../delivery/wait-briefly.js'
import type { Platform } from '../people/member.js'
import type { DeskDeps } from './deps.js'

/** Has a stored handover read soon. If the queue is away or lost, the sweep finds the handover. */
export async function enqueueReading(
  deps: DeskDeps,
  platform: Platform,
  inbound: string,
): Promise<void> {
  await waitBriefly(enqueue(deps, platform, inbound))
}

async function enqueue(
  { queue, logger }: DeskDeps,
  platform: Platform,
  inbound: string,
): Promise<void> {
  try {
    await queue.enqueue(intakeQueue(platform), { id: inbound, name: 'read', data: { inbound } })
  } catch {
    logger.warn({ code: 'queue-unavailable', inbound }, 'reading waits for the next sweep')
  }
}
