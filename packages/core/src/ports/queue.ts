/** What a job may carry: ids only, never personal data. */
export interface Job {
  /** Dedupe key: a second job with the same id in the same queue is dropped while the first is known. */
  readonly id: string
  readonly name: string
  readonly data: Readonly<Record<string, string>>
}

export interface EnqueueOptions {
  /** Milliseconds before the job may run. */
  readonly delayMs?: number
}

/** Thrown by a handler to have the job run again; anything else thrown goes by the retry table too. */
export class RetryLater extends Error {
  override readonly name = 'RetryLater'
  constructor(
    /** Milliseconds, as the platform asked (HTTP `Retry-After`). */
    readonly afterMs: number,
    options?: ErrorOptions,
  ) {
    super(`asked to try again in ${afterMs} ms`, options)
  }
}

export type JobHandler = (job: Job) => Promise<void>

export interface DeadLetter {
  readonly job: Job
  /** The error's code or class; messages may quote personal data and are left out. */
  readonly reason: string
  readonly attempts: number
}

export interface WorkerOptions {
  readonly concurrency?: number
  /** Attempts before the job becomes a dead letter. */
  readonly attempts?: number
  /** First back-off in milliseconds; doubles with each attempt. */
  readonly backoffMs?: number
  /** Told once when a job has used up its attempts. */
  readonly onDead?: (letter: DeadLetter) => Promise<void>
}

export interface QueueWorker {
  /** Stops taking jobs and waits for those under way. */
  close(): Promise<void>
}

/**
 * Carries work between processes. PostgreSQL is the truth: losing everything in a queue loses
 * nothing, because the sweep finds what is still to be done.
 */
export interface Queue {
  enqueue(queue: string, job: Job, options?: EnqueueOptions): Promise<void>
  work(queue: string, handler: JobHandler, options?: WorkerOptions): Promise<QueueWorker>
  /** Runs a job again and again; setting the same id anew replaces its schedule. */
  repeat(queue: string, job: Job, everyMs: number): Promise<void>
  /** Ends all workers, waiting for the jobs under way. */
  close(): Promise<void>
}
