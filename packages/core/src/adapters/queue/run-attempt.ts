import type { Job, JobHandler, WorkerOptions } from '../../ports/queue.js'
import { backoff, judge, type Verdict } from './judge.js'
import type { WorkerSettings } from './parse-settings.js'

/** What a worker does with its jobs. */
export interface Work {
  readonly handler: JobHandler
  readonly settings: WorkerSettings
  readonly onDead: WorkerOptions['onDead']
  /** Told what went wrong outside a job's own handler. */
  readonly onError: (error: unknown) => void
}

/** However eager the settings, a dead letter that cannot be told is not told in a hot loop. */
const shortestPauseMs = 100

/**
 * Runs a job once and tells `onDead` when it was the last time. Never throws.
 * A dead letter that could not be told keeps its job alive for another round: better told late
 * than never.
 * @param attempt the number of this attempt, from 1
 */
export async function runAttempt(work: Work, job: Job, attempt: number): Promise<Verdict> {
  const verdict = await attemptOnce(work, job, attempt)
  if (verdict.kind !== 'dead') return verdict
  try {
    await work.onDead?.({ job, reason: verdict.reason, attempts: attempt })
    return verdict
  } catch (error) {
    work.onError(error)
    return { kind: 'later', afterMs: Math.max(shortestPauseMs, backoff(attempt, work.settings)) }
  }
}

async function attemptOnce(work: Work, job: Job, attempt: number): Promise<Verdict> {
  try {
    await work.handler(job)
    return { kind: 'done' }
  } catch (error) {
    return judge(error, attempt, work.settings)
  }
}
