import { once } from 'node:events'
import type { FetchFile } from '@privacy-desk/core/desk/desk.js'
import type { Messenger } from '@privacy-desk/core/ports/messenger.js'
import { createTeamsBot, type TeamsBotParts } from './bot.js'
import { createFetchFile } from './fetch-file.js'
import { createTeamsServer } from './http/server.js'
import { createTeamsMessenger } from './messenger.js'

/** The running Teams app. */
export interface TeamsApp {
  /** Where it listens, such as `http://127.0.0.1:3978`. */
  readonly url: string
  /** For the worker that delivers notices. */
  readonly messenger: Messenger
  /** For the worker that reads what was handed over. */
  readonly fetchFile: FetchFile
  /** Stops listening and waits for what is under way, answers promised for later included. */
  close(): Promise<void>
}

/**
 * Starts the Teams front-end. The surroundings put the tunnel or reverse proxy with TLS before it.
 * @throws when the port is taken
 */
export async function startTeams(parts: TeamsBotParts): Promise<TeamsApp> {
  const { settings, logger } = parts
  const bot = createTeamsBot(parts)
  const server = createTeamsServer(bot)
  server.listen(settings.port, settings.host)
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : settings.port
  logger.info({ port }, 'the Teams app listens')
  return {
    url: `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${port}`,
    messenger: createTeamsMessenger(parts),
    fetchFile: createFetchFile(settings.fileOrigins),
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeIdleConnections()
      await closed
      await bot.settled()
    },
  }
}
