import { once } from 'node:events'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Logger } from '@privacy-desk/core/ports/logger.js'
import type { MailReader } from '@privacy-desk/core/ports/mail-reader.js'
import type { ClockSetting } from './clock/playground-clock.js'
import { createPlaygroundServer } from './http/server.js'
import { Playground } from './playground.js'
import { quietLogger } from './world/quiet-logger.js'
import { worldSource } from './world/world-source.js'

export interface PlaygroundOptions {
  /** 3000 unless given; 0 for any free port. */
  readonly port?: number
  /** Where everything is kept, such as `.data/playground`. */
  readonly folder: string
  /** Where the clock of an empty folder stands still; goes with the machine's unless given. */
  readonly startAt?: string
  /** The folder of the built page. */
  readonly pageFolder?: string
  readonly logger?: Logger
  /** One that others share, and that whoever gives it closes; its own unless given. */
  readonly mailReader?: MailReader
}

/** The playground while it runs. */
export interface RunningPlayground {
  /** Such as `http://127.0.0.1:3000`. */
  readonly url: string
  /** Keeps everything and stops. */
  close(): Promise<void>
}

const builtPage = fileURLToPath(new URL('../dist-page', import.meta.url))

/**
 * Starts the whole desk before pretended chat platforms, with a page to play with, on 127.0.0.1.
 * @throws when the port is taken; InfrastructureError when another process has the folder
 */
export async function startPlayground(options: PlaygroundOptions): Promise<RunningPlayground> {
  const { port = 3000, startAt, pageFolder = builtPage } = options
  const logger = options.logger ?? quietLogger((line) => process.stderr.write(line))
  const clock: ClockSetting = startAt === undefined ? { aheadMs: 0 } : { at: startAt }
  const source = worldSource({
    ...{ folder: resolve(options.folder), clock, logger },
    mailReader: options.mailReader,
  })
  const playground = await Playground.open(source)
  const server = createPlaygroundServer({
    playground,
    pageFolder: resolve(pageFolder),
    logger,
  })
  try {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
  } catch (error) {
    await playground.close()
    throw error
  }
  const address = server.address()
  const bound = typeof address === 'object' && address !== null ? address.port : port
  return {
    url: `http://127.0.0.1:${bound}`,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
      await playground.close()
    },
  }
}
