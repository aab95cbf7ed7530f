import { setTimeout as pause } from 'node:timers/promises'
import type { Probe } from './service.js'
import type { Supervised } from './supervised.js'

/**
 * Asks a server just started until it answers.
 * @throws Error with the server's last words when it ended or took too long; it is stopped then
 */
export async function untilReady(
  server: Supervised,
  probe: () => Promise<Probe>,
  deadlineMs = 60_000,
): Promise<void> {
  const deadline = performance.now() + deadlineMs
  let last = 'it never answered'
  while (!server.hasEnded() && performance.now() < deadline) {
    const found = await probe()
    if ('version' in found) return
    last = found.problem
    await pause(50)
  }
  await server.stop()
  throw new Error(`a private server did not start (${last}): ${server.output()}`)
}
