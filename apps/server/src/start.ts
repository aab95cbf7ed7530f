import type { Logger } from '@privacy-desk/core/ports/logger.js'
import { openDesk, type RunningDesk } from '@privacy-desk/core/runtime/open-desk.js'
import type { Listening } from './front-end.js'
import type { Start } from './read-start.js'

/** A running server. */
export interface RunningServer {
  readonly listening: readonly Listening[]
  /** Takes nothing more, ends what is under way, closes. */
  stop(): Promise<void>
}

/** Starts the configured front-ends and workers in this process. */
export async function start(
  { config, frontEnds, platforms }: Start,
  logger: Logger,
): Promise<RunningServer> {
  const roles = config.environment.ROLES ?? ['web', 'worker']
  const running = await openDesk({ config, platforms, logger })
  const listening: Listening[] = []
  const stop = async () => {
    await Promise.all(listening.map((one) => one.stop()))
    await running.close()
  }
  try {
    if (roles.includes('web')) await readLetters(running)
    for (const frontEnd of frontEnds) {
      const { side, listen } = await frontEnd.load()
      if (roles.includes('worker')) await running.work(side(running, logger))
      if (roles.includes('web')) listening.push(await listen(running, logger))
    }
  } catch (error) {
    await stop()
    throw error
  }
  return { listening, stop }
}

/**
 * Slack opens a form within three seconds of a click, and reading the letters takes one: the first
 * person to write one does not wait for that. What cannot be read is told to whoever needs it.
 */
async function readLetters({ deps }: RunningDesk): Promise<void> {
  await deps.letters.library().catch(() => undefined)
}
