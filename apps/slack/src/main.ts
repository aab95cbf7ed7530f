import { createSlackApp, type SlackAppOptions } from './app.js'

/** How long an ending process waits for answers under way, in milliseconds. */
const graceMs = 5_000

export interface RunningSlack {
  /** Where it listens, `http://127.0.0.1:3001`; `null` in Socket Mode. */
  readonly url: string | null
  /** Takes nothing more, and waits for the answers under way. */
  stop(): Promise<void>
}

/**
 * Starts the Slack front-end.
 * @throws when Slack refuses the token or the port is taken
 */
export async function startSlack(options: SlackAppOptions): Promise<RunningSlack> {
  const { settings, logger } = options
  const { app, background } = await createSlackApp(options)
  const url = settings.mode === 'http' ? await listen() : await connect()
  const port = url === null ? undefined : Number(new URL(url).port)
  logger.info({ mode: settings.mode, port }, 'slack-started')
  return {
    url,
    async stop() {
      await app.stop()
      await background.settle(graceMs)
      logger.info({}, 'slack-stopped')
    },
  }

  async function listen(): Promise<string> {
    const server = await app.start({ host: settings.host, port: settings.port })
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : settings.port
    return `http://${settings.host}:${port}`
  }

  async function connect(): Promise<null> {
    await app.start()
    return null
  }
}
