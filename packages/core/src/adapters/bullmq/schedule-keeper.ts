import type { Queue as BullQueue } from 'bullmq'
import type { Job } from '../../ports/queue.js'
import { jobKey } from './job-key.js'
import { jobOptions } from './job-options.js'

/** A job that runs again and again. */
export interface Schedule {
  readonly queue: BullQueue
  readonly job: Job
  readonly everyMs: number
}

/**
 * Keeps this process's schedules in Redis. A Redis that lost its content would otherwise lose the
 * sweep as well, and nobody would look for the work that was lost with it.
 */
export class ScheduleKeeper {
  readonly #schedules = new Map<string, Schedule>()
  /** Those that have been in Redis since they were last set. */
  readonly #written = new WeakSet<Schedule>()
  readonly #onError: (error: unknown) => void
  readonly #timer: NodeJS.Timeout
  #isChecking = false

  /** @param checkMs how often to look whether the schedules are still there */
  constructor(checkMs: number, onError: (error: unknown) => void) {
    this.#onError = onError
    this.#timer = setInterval(() => void this.#check(), checkMs).unref()
  }

  /** Sets or replaces a schedule in Redis; if that fails, a later check does it. */
  async set(schedule: Schedule): Promise<void> {
    this.#schedules.set(`${schedule.queue.name} ${schedule.job.id}`, schedule)
    await this.#write(schedule)
  }

  stop(): void {
    clearInterval(this.#timer)
  }

  async #check(): Promise<void> {
    if (this.#isChecking) return
    this.#isChecking = true
    try {
      for (const schedule of this.#schedules.values()) await this.#restore(schedule)
    } catch (error) {
      this.#onError(error)
    } finally {
      this.#isChecking = false
    }
  }

  async #restore(schedule: Schedule): Promise<void> {
    const found = await schedule.queue.getJobScheduler(jobKey(schedule.job.id))
    if (!found || !this.#written.has(schedule)) await this.#write(schedule)
  }

  async #write(schedule: Schedule): Promise<void> {
    const { queue, job, everyMs } = schedule
    const template = { name: job.name, data: job, opts: jobOptions }
    await queue.upsertJobScheduler(jobKey(job.id), { every: everyMs }, template)
    this.#written.add(schedule)
  }
}
