import {
  type Job as BullJob,
  DelayedError,
  type RedisOptions,
  UnrecoverableError,
  Worker,
} from 'bullmq'
import type { Job, QueueWorker } from '../../ports/queue.js'
import { backoff, type Verdict } from '../queue/judge.js'
import { parseJob } from '../queue/parse-job.js'
import { runAttempt, type Work } from '../queue/run-attempt.js'
import { within } from './within.js'

/** Where a worker's queue lies. */
export interface Place {
  readonly connection: RedisOptions
  readonly prefix: string
  readonly queue: string
  /** Milliseconds that a closing worker waits for a Redis that does not answer. */
  readonly patienceMs: number
}

/** Carries the wait that was decided on to BullMQ's backoff. Quotes a reason, never a message. */
class AttemptFailed extends Error {
  constructor(
    reason: string,
    readonly afterMs: number,
  ) {
    super(reason)
  }
}

/** A job that has been given up, and whose dead letter has been told. */
class JobDied extends UnrecoverableError {}

/**
 * Starts to take jobs, now or as soon as Redis answers. Attempts, waits and dead letters are
 * decided by `runAttempt`; BullMQ only carries the decision out.
 */
export function startWorker(place: Place, work: Work): QueueWorker {
  const underWay = new Set<Promise<void>>()
  const process = (bullJob: BullJob<unknown>, token?: string) => {
    const run = attempt(bullJob, token, work)
    const ended = run.catch(() => undefined).then(() => void underWay.delete(ended))
    underWay.add(ended)
    return run
  }
  const worker = new Worker<unknown, void>(place.queue, process, {
    connection: place.connection,
    prefix: place.prefix,
    concurrency: work.settings.concurrency,
    // How often a job may take its process down with it.
    maxStalledCount: work.settings.attempts,
    runRetryDelay: 1_000,
    settings: { backoffStrategy: (made, _type, error) => wait(error, made, work) },
  })
  worker.on('error', work.onError)
  worker.on('failed', (bullJob, error) => {
    if (!bullJob || !isStalled(error)) return
    const tell = tellDead(bullJob, 'stalled', work).then(() => void underWay.delete(tell))
    underWay.add(tell)
  })
  let closing: Promise<void> | undefined
  return {
    close: () => {
      closing ??= closeWorker(worker, underWay, place.patienceMs).catch(work.onError)
      return closing
    },
  }
}

async function attempt(
  bullJob: BullJob<unknown>,
  token: string | undefined,
  work: Work,
): Promise<void> {
  const job = readJob(bullJob)
  if (job) return carryOut(await runAttempt(work, job, bullJob.attemptsMade + 1), bullJob, token)
  await tellDead(bullJob, 'invalid-job', work)
  throw new JobDied('invalid-job')
}

async function carryOut(verdict: Verdict, bullJob: BullJob, token?: string): Promise<void> {
  switch (verdict.kind) {
    case 'done':
      return
    case 'later':
      await bullJob.moveToDelayed(Date.now() + verdict.afterMs, token)
      throw new DelayedError()
    case 'again':
      throw new AttemptFailed(verdict.reason, verdict.afterMs)
    case 'dead':
      throw new JobDied(verdict.reason)
  }
}

function wait(error: Error | undefined, attemptsMade: number, work: Work): number {
  if (error instanceof AttemptFailed) return error.afterMs
  return backoff(attemptsMade, work.settings)
}

function readJob(bullJob: BullJob<unknown>): Job | undefined {
  try {
    return parseJob(bullJob.data)
  } catch {
    return undefined
  }
}

/** BullMQ gives up a job itself when it has stalled too often: its processes died under it. */
function isStalled(error: Error): boolean {
  return error instanceof UnrecoverableError && !(error instanceof JobDied)
}

async function tellDead(bullJob: BullJob<unknown>, reason: string, work: Work): Promise<void> {
  const job = readJob(bullJob) ?? { id: bullJob.id ?? 'unknown', name: bullJob.name, data: {} }
  try {
    await work.onDead?.({ job, reason, attempts: bullJob.attemptsStarted })
  } catch (error) {
    work.onError(error)
  }
}

/** Waits for the jobs under way however long they take, but not for a Redis that is away. */
async function closeWorker(
  worker: Worker,
  underWay: ReadonlySet<Promise<void>>,
  patienceMs: number,
): Promise<void> {
  const closing = worker.close().then(() => true)
  while (underWay.size > 0) await Promise.all(underWay)
  if (await within(patienceMs, closing)) return
  worker.disconnect().catch(() => undefined)
}
