import { epochMs } from '../../calendar/instant.js'
import type { Clock } from '../../ports/clock.js'
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
import { Lane } from './lane.js'
import { Station } from './station.js'
import { systemTimer, type Timer } from './timer.js'

export interface InlineQueueOptions {
  readonly clock: Clock
  /** Told what went wrong outside a job's own handler. */
  readonly onError: (error: unknown) => void
  /** Wakes the queue when a job falls due; the machine's timer unless given. */
  readonly timer?: Timer
}

/**
 * A queue inside this process, for a desk that runs without Redis. What waits is lost when the
 * process ends; the sweep finds it again. Due times follow the clock: when a clock is moved by
 * hand, `drain` runs what has fallen due.
 */
export class InlineQueue implements Queue {
  readonly #options: InlineQueueOptions
  readonly #lanes = new Map<string, Lane>()
  readonly #stations = new Set<Station>()
  readonly #now = () => epochMs(this.#options.clock.now())
  #cancelWake: () => void = () => undefined
  #isClosed = false

  constructor(options: InlineQueueOptions) {
    this.#options = options
  }

  async enqueue(queue: string, job: Job, { delayMs = 0 }: EnqueueOptions = {}): Promise<void> {
    this.#lane(queue).add(parseJob(job), this.#now() + parseDelay(delayMs))
    this.#wakeIn(0)
  }

  async repeat(queue: string, job: Job, everyMs: number): Promise<void> {
    this.#lane(queue).schedule(parseJob(job), parseInterval(everyMs), this.#now())
    this.#wakeIn(0)
  }

  async work(
    queue: string,
    handler: JobHandler,
    options: WorkerOptions = {},
  ): Promise<QueueWorker> {
    const { onError } = this.#options
    const work = { handler, settings: parseSettings(options), onDead: options.onDead, onError }
    const station = new Station(this.#lane(queue), work)
    this.#stations.add(station)
    this.#wakeIn(0)
    return { close: () => this.#dismiss(station) }
  }

  /**
   * Runs all that is due by the clock, and all that becomes due meanwhile, and waits for it to
   * end. Jobs in queues without a worker stay where they are.
   */
  async drain(): Promise<void> {
    for (;;) {
      this.#startDue()
      const underWay = [...this.#stations].flatMap((station) => [...station.underWay])
      if (underWay.length === 0) return
      await Promise.race(underWay)
    }
  }

  /** Waits for the jobs under way; what still waits is dropped. */
  async close(): Promise<void> {
    this.#isClosed = true
    this.#cancelWake()
    await Promise.all([...this.#stations].map((station) => this.#dismiss(station)))
    this.#lanes.clear()
  }

  async #dismiss(station: Station): Promise<void> {
    this.#stations.delete(station)
    await Promise.all(station.underWay)
  }

  #lane(queue: string): Lane {
    if (this.#isClosed) throw queueClosed()
    const lane = this.#lanes.get(queue) ?? new Lane()
    this.#lanes.set(queue, lane)
    return lane
  }

  #startDue(): void {
    if (this.#isClosed) return
    for (const station of this.#stations) station.startDue(this.#now, () => this.#startDue())
    this.#wakeIn(Math.min(...[...this.#stations].map((s) => s.nextDueMs())) - this.#now())
  }

  /** Never in the caller's own turn: whoever enqueues goes on before the job starts. */
  #wakeIn(ms: number): void {
    this.#cancelWake()
    if (this.#isClosed || ms === Number.POSITIVE_INFINITY) return
    const timer = this.#options.timer ?? systemTimer
    this.#cancelWake = timer(ms, () => this.#startDue())
  }
}
