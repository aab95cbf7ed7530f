import type { DeskDeps } from '../desk/deps.js'
import type { FetchFile } from '../desk/desk.js'
import type { InfrastructureCode } from '../ports/infrastructure-error.js'
import type { Messenger } from '../ports/messenger.js'
import type { DeadLetter, QueueWorker } from '../ports/queue.js'
import { deliver } from './deliver.js'
import { kickSweep } from './kick.js'
import { deliveryQueue, intakeQueue, letterQueue, sweepQueue } from './queue-names.js'
import { openUnread, readInbound } from './read-inbound.js'
import { sendLetter } from './send-letter.js'
import { sweep } from './sweep.js'

/** What a worker needs of the platform whose queues it works. */
export interface PlatformSide {
  readonly messenger: Messenger
  readonly fetchFile: FetchFile
}

const sweepEveryMs = 30_000

/** Five attempts last a quarter of a minute, ten last eight minutes. */
const retry = { backoffMs: 1_000 }

/** Works one platform's queues and takes part in the sweep, until closed. */
export async function startWorker(deps: DeskDeps, side: PlatformSide): Promise<QueueWorker> {
  const { queue } = deps
  const { platform } = side.messenger
  const workers = await Promise.all([
    queue.work(
      deliveryQueue(platform),
      ({ data }) => deliver(deps, side.messenger, data.notice ?? ''),
      { ...retry, attempts: 5, concurrency: 8, onDead: (letter) => report(deps, letter) },
    ),
    queue.work(
      intakeQueue(platform),
      ({ data }) => readInbound(deps, side.fetchFile, data.inbound ?? ''),
      { ...retry, attempts: 10, concurrency: 2, onDead: (letter) => giveToHuman(deps, letter) },
    ),
    ...(deps.mail === undefined ? [] : [workLetters(deps)]),
    queue.work(sweepQueue, async () => void (await sweep(deps)), { concurrency: 1 }),
  ])
  await scheduleSweep(deps)
  // What fell due while nobody worked need not wait for the schedule that another process set.
  await kickSweep(deps)
  return {
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()))
    },
  }
}

/** Any process may send letters; one connection each is what mail servers like. */
async function workLetters(deps: DeskDeps): Promise<QueueWorker> {
  return await deps.queue.work(letterQueue, ({ data }) => sendLetter(deps, data.letter ?? ''), {
    ...retry,
    attempts: 5,
    concurrency: 2,
    onDead: (letter) => reportLetter(deps, letter),
  })
}

/** A queue that is away at start-up sets the schedule when it is back. */
async function scheduleSweep({ queue, logger }: DeskDeps): Promise<void> {
  try {
    await queue.repeat(sweepQueue, { id: 'sweep', name: 'sweep', data: {} }, sweepEveryMs)
  } catch {
    logger.warn({ code: 'queue-unavailable' }, 'the sweep starts when the queue is back')
  }
}

/** The notice's lease runs out and the sweep hands it out again: only the log needs to know. */
async function report({ logger }: DeskDeps, { job, reason }: DeadLetter): Promise<void> {
  logger.error({ code: reason, notice: job.data.notice }, 'a delivery failed again and again')
}

/** Its lease runs out as well. */
async function reportLetter({ logger }: DeskDeps, { job, reason }: DeadLetter): Promise<void> {
  logger.error({ code: reason, letter: job.data.letter }, 'a sending failed again and again')
}

/** A message is not to blame for an outage: the sweep hands it out again when that is over. */
async function giveToHuman(deps: DeskDeps, { job, reason }: DeadLetter): Promise<void> {
  deps.logger.error({ code: reason, inbound: job.data.inbound }, 'reading failed again and again')
  if (!outages.has(reason)) await openUnread(deps, job.data.inbound ?? '', reason)
}

const outages: ReadonlySet<string> = new Set<InfrastructureCode>([
  'database-unreachable',
  'database-busy',
  'database-closed',
  'queue-unavailable',
  'queue-closed',
])
