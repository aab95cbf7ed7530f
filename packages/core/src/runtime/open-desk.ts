import { type MailLimits, MailProcess } from '../adapters/mail-process/mail-process.js'
import { nodeRandomness } from '../adapters/node-randomness.js'
import { smtpTransport } from '../adapters/smtp/smtp-transport.js'
import type { MailSettings } from '../config/mail-settings.js'
import type { DeskConfig } from '../config/read-config.js'
import { toProfile } from '../config/to-profile.js'
import { type PlatformSide, startWorker } from '../delivery/start-worker.js'
import { createDesk } from '../desk/create-desk.js'
import type { DeskDeps } from '../desk/deps.js'
import type { Desk } from '../desk/desk.js'
import type { LetterMail } from '../desk/letter-mail.js'
import type { Platform } from '../people/member.js'
import type { Clock } from '../ports/clock.js'
import type { Logger } from '../ports/logger.js'
import type { MailReader } from '../ports/mail-reader.js'
import type { Queue, QueueWorker } from '../ports/queue.js'
import type { Store } from '../ports/store.js'
import { readCatalogue } from '../regimes/catalogue.js'
import { createVault } from '../vault/create-vault.js'
import { deskLetters } from './desk-letters.js'
import { embeddedKey } from './embedded-key.js'
import { folderLog } from './folder-log.js'
import { makeLaw } from './make-law.js'
import { openQueue } from './open-queue.js'
import { openStore } from './open-store.js'
import { readerDesk } from './reader-desk.js'
import { systemClock } from './system-clock.js'

export interface OpenOptions {
  readonly config: DeskConfig
  /** The front-ends that are switched on. */
  readonly platforms: readonly Platform[]
  readonly logger: Logger
  /** The machine's clock unless given. */
  readonly clock?: Clock
  /** Those of the environment unless given. */
  readonly store?: Store
  readonly queue?: Queue
  /** Of the mail reader; its own unless given. */
  readonly mailLimits?: Partial<MailLimits>
  /** One that others share, and that whoever gives it closes. */
  readonly mailReader?: MailReader
}

/** A running desk, to which front-ends and workers are attached. */
export interface RunningDesk {
  readonly desk: Desk
  readonly deps: DeskDeps
  /** Works a platform's queues in this process. */
  work(side: PlatformSide): Promise<QueueWorker>
  /** Ends the jobs under way, then closes queue and store. */
  close(): Promise<void>
}

/**
 * Puts the desk together.
 * @throws InfrastructureError, DataFileError for periods of a law that there is none of, RangeError
 *   for a law or a place that there is none of
 */
export async function openDesk(options: OpenOptions): Promise<RunningDesk> {
  const { config, logger, clock = systemClock } = options
  const randomness = nodeRandomness()
  const law = makeLaw(readCatalogue({ regimes: config.desk.regimes }), config.desk)
  const keys = config.keys ?? (await embeddedKey(config.environment.DESK_DATA, randomness))
  const store = options.store ?? (await openStore(config.environment, folderLog(logger)))
  const queue = options.queue ?? openQueue(config.environment, clock, logger)
  const profile = toProfile(config.desk, options.platforms)
  const mailReader = options.mailReader ?? new MailProcess(readerDesk(profile), options.mailLimits)
  const vault = createVault({ store: store.vault, keys, randomness, clock })
  const letters = deskLetters(config.desk, config.environment.DESK_CONFIG, logger)
  const deps: DeskDeps = {
    profile,
    law,
    letters,
    ...(config.mail && { mail: letterMail(config.mail) }),
    store,
    vault,
    queue,
    mailReader,
    clock,
    randomness,
    logger,
  }
  return {
    desk: createDesk(deps),
    deps,
    work: (side) => startWorker(deps, side),
    close: async () => {
      await queue.close()
      if (options.mailReader === undefined) await mailReader.close()
      await store.close()
    },
  }
}

function letterMail(settings: MailSettings): LetterMail {
  const { from, replyTo } = settings
  return { transport: smtpTransport(settings), from, ...(replyTo && { replyTo }) }
}
