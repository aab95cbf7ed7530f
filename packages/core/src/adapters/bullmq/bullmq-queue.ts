import { Queue as BullQueue } from 'bullmq'
import { InfrastructureError } from '../../ports/infrastructure-error.js'
import type {
  EnqueueOptions,
  Job,
  JobHandler,
  Queue,
  QueueWorker,
  WorkerOptions,
} from '../../ports/queue.js'
import { parseDelay, parseInterval } from '../queue/parse-delay.js'
import { parseJob } from '../queue/parse-job.js'
import { parseSettings } from '../queue/parse-settings.js'
import { queueClosed } from '../queue/queue-closed.js'
import { calm } from './calm.js'
import { type Connections, connections } from './connections.js'
import { jobKey } from './job-key.js'
import { jobOptions } from './job-options.js'
import { ScheduleKeeper } from './schedule-keeper.js'
import { startWorker } from './start-worker.js'
import { within } from './within.js'

export interface BullmqQueueOptions {
  /** `redis:` or `rediss:`, Redis 6.2 or newer, with `maxmemory-policy noeviction`. */
  readonly url: string
  /** What the names of all keys begin with; `privacy-desk` unless given. */
  readonly prefix?: string
  /** Told about lost connections and other trouble outside a job's own handler. */
  readonly onError: (error: unknown) => void
  /** Milliseconds before a call gives up on a Redis that does not answer; 2,000 unless given. */
  readonly patienceMs?: number
  /** How often to look whether the schedules are still in Redis; 30,000 ms unless given. */
  readonly checkMs?: number
}

const defaults = { prefix: 'privacy-desk', patienceMs: 2_000, checkMs: 30_000 }

/** An outage is reported this often, not at each of its many failed connections. */
const outageReportMs = 10_000

/** A queue in Redis, for any number of processes. What waits stays there when a process ends. */
export class BullmqQueue implements Queue {
  readonly #options: Required<BullmqQueueOptions>
  readonly #queues = new Map<string, BullQueue>()
  readonly #workers = new Set<QueueWorker>()
  readonly #schedules: ScheduleKeeper
  readonly #connections: Connections
  #closing: Promise<void> | undefined

  constructor(options: BullmqQueueOptions) {
    const onError = calm(options.onError, outageReportMs)
    this.#options = { ...defaults, ...options, onError }
    this.#connections = connections(options.url)
    this.#schedules = new ScheduleKeeper(this.#options.checkMs, onError)
  }

  /**
   * @throws InfrastructureError when Redis does not answer in time; the job may get through all the same
   * @throws ZodError when the job or the delay is none
   */
  async enqueue(queue: string, job: Job, { delayMs = 0 }: EnqueueOptions = {}): Promise<void> {
    const data = parseJob(job)
    const options = { ...jobOptions, jobId: jobKey(job.id), delay: parseDelay(delayMs) }
    await this.#inTime(this.#queue(queue).add(job.name, data, options))
  }

  /** @throws InfrastructureError when Redis does not answer in time; the schedule is set once it does */
  async repeat(queue: string, job: Job, everyMs: number): Promise<void> {
    const schedule = { job: parseJob(job), everyMs: parseInterval(everyMs) }
    await this.#inTime(this.#schedules.set({ queue: this.#queue(queue), ...schedule }))
  }

  async work(
    queue: string,
    handler: JobHandler,
    options: WorkerOptions = {},
  ): Promise<QueueWorker> {
    if (this.#closing) throw queueClosed()
    const { prefix, onError, patienceMs } = this.#options
    const settings = parseSettings(options)
    const worker = startWorker(
      { connection: this.#connections.worker, prefix, queue, patienceMs },
      { handler, settings, onDead: options.onDead, onError },
    )
    this.#workers.add(worker)
    return worker
  }

  /** Waits for the jobs under way; what still waits stays in Redis. */
  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    this.#schedules.stop()
    await Promise.all([...this.#workers].map((worker) => worker.close()))
    const queues = [...this.#queues.values()].map((queue) => queue.close())
    await within(this.#options.patienceMs, Promise.allSettled(queues))
    this.#connections.giveUp()
  }

  #queue(name: string): BullQueue {
    if (this.#closing) throw queueClosed()
    const known = this.#queues.get(name)
    if (known) return known
    const { prefix, onError } = this.#options
    const queue = new BullQueue(name, { connection: this.#connections.producer, prefix })
    queue.on('error', onError)
    this.#queues.set(name, queue)
    return queue
  }

  async #inTime(call: Promise<unknown>): Promise<void> {
    try {
      const answer = call.then(() => true)
      if (await within(this.#options.patienceMs, answer)) return
    } catch (cause) {
      throw unavailable(cause)
    }
    throw unavailable()
  }
}

function unavailable(cause?: unknown): InfrastructureError {
  return new InfrastructureError('queue-unavailable', 'Redis does not answer', {
    retryable: true,
    cause,
  })
}
