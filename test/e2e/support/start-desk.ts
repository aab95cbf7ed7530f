import { BullmqQueue } from '@privacy-desk/core/adapters/bullmq/bullmq-queue.js'
import { openPostgresStore } from '@privacy-desk/core/adapters/prisma/open-store.js'
import { sweep } from '@privacy-desk/core/delivery/sweep.js'
import type { Logger } from '@privacy-desk/core/ports/logger.js'
import { codeOf } from '@privacy-desk/core/runtime/code-of.js'
import { openDesk, type RunningDesk } from '@privacy-desk/core/runtime/open-desk.js'
import { createLogger } from '@privacy-desk/server/logger.js'
import { sharedMailReader } from '../../support/shared-mail-reader.js'
import { type DeskChange, exampleConfig, type Ground } from './ground.js'
import { settled } from './settled.js'
import { type Fronts, startFronts } from './start-fronts.js'

/** A desk as one process of it runs: own connections, the real apps, a clock to move. */
export interface StartedDesk extends Fronts {
  readonly running: RunningDesk
  /** As production writes them, a line of JSON each. */
  readonly log: { readonly lines: readonly string[] }
  /** Lets everything due happen. */
  settle(): Promise<void>
  /** Moves the desk's clock and lets everything due happen. */
  moveTo(instant: string): Promise<void>
  /** Ends this process's part; the ground does it at its end. */
  close(): Promise<void>
}

export interface StartDeskOptions extends DeskChange {
  /** Whether this process works the queues; yes unless said. */
  readonly worker?: boolean
  /** By another way than the ground's own, such as a proxy that can be cut. */
  readonly databaseUrl?: string
  readonly redisUrl?: string
  /** How long the Slack worker waits for an answer. */
  readonly slackTimeoutMs?: number
  /** Whether people hear in time that an answer takes longer; no unless said, see `unhurriedMs`. */
  readonly hurries?: boolean
}

/** On a busy machine an answer may take long; what follows a later one nobody waits for. */
const unhurriedMs = 60_000

/** Starts a desk on PostgreSQL and Redis, with the real front-ends before it. */
export async function startDesk(
  ground: Ground,
  options: StartDeskOptions = {},
): Promise<StartedDesk> {
  const lines: string[] = []
  const logger = createLogger('debug', { write: (line) => void lines.push(line) })
  const running = await openRunning(ground, logger, options)
  // As the server does: on a busy machine a form would come too late for Slack.
  await running.deps.letters.library()
  const fronts = await startFronts(ground, running, logger, {
    timeoutMs: options.slackTimeoutMs,
    budgetMs: options.hurries === true ? undefined : unhurriedMs,
  })
  if (options.worker !== false) {
    for (const side of fronts.sides) await running.work(side)
  }
  const close = once(async () => {
    await fronts.stop()
    await running.close()
  })
  ground.atEnd(close)
  const settle = async () => {
    await sweep(running.deps)
    await settled(ground)
  }
  const moveTo = async (instant: string) => {
    ground.clock.moveTo(instant)
    await settle()
  }
  return Object.assign(fronts, { running, log: { lines }, settle, moveTo, close })
}

async function openRunning(
  { database, redis, clock, platforms }: Ground,
  logger: Logger,
  options: StartDeskOptions,
): Promise<RunningDesk> {
  const url = options.databaseUrl ?? database.url
  return await openDesk({
    config: await exampleConfig(options),
    platforms,
    logger,
    clock,
    mailReader: sharedMailReader,
    store: await openPostgresStore({ url, connections: 6 }),
    queue: new BullmqQueue({
      url: options.redisUrl ?? redis.url,
      prefix: redis.prefix,
      onError: (error) => logger.error({ code: codeOf(error) }, 'trouble in the queue'),
    }),
  })
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => {
    done ??= work()
    return done
  }
}
