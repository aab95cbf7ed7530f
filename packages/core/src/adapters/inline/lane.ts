import type { Job } from '../../ports/queue.js'

/** A job the queue knows of: waiting or under way. */
export interface Held {
  readonly key: string
  readonly job: Job
  /** Milliseconds since 1970. */
  readonly dueMs: number
  /** Attempts used up. */
  readonly failures: number
}

interface Schedule {
  readonly job: Job
  readonly everyMs: number
  readonly nextMs: number
}

/** One queue's jobs and schedules, in the order in which they fall due. Knows no clock. */
export class Lane {
  readonly #known = new Set<string>()
  readonly #schedules = new Map<string, Schedule>()
  /** Soonest first; equals in the order they came. */
  readonly #waiting: Held[] = []

  /** Takes a job in, unless one with its id is known. */
  add(job: Job, dueMs: number): void {
    this.#hold({ key: `job:${job.id}`, job, dueMs, failures: 0 })
  }

  /** Sets or replaces a schedule; its first run is due at once. */
  schedule(job: Job, everyMs: number, nowMs: number): void {
    this.#schedules.set(job.id, { job, everyMs, nextMs: nowMs })
  }

  /** Takes out the job that has been due for longest. */
  take(nowMs: number): Held | undefined {
    this.#startSchedules(nowMs)
    const first = this.#waiting[0]
    return first && first.dueMs <= nowMs ? this.#waiting.shift() : undefined
  }

  /** Puts a job that was taken back, to run again. */
  putBack(held: Held): void {
    const after = this.#waiting.findLastIndex((other) => other.dueMs <= held.dueMs)
    this.#waiting.splice(after + 1, 0, held)
  }

  /** Forgets a job that was taken; its id is free again. */
  forget(held: Held): void {
    this.#known.delete(held.key)
  }

  /** When something is due next, in milliseconds since 1970; `Infinity` for never. */
  nextDueMs(): number {
    const waiting = this.#waiting[0]?.dueMs ?? Number.POSITIVE_INFINITY
    const scheduled = [...this.#schedules.values()]
      .filter(({ job }) => !this.#known.has(occurrenceKey(job)))
      .map(({ nextMs }) => nextMs)
    return Math.min(waiting, ...scheduled)
  }

  #hold(held: Held): void {
    if (this.#known.has(held.key)) return
    this.#known.add(held.key)
    this.putBack(held)
  }

  /** After a long sleep a schedule runs once and not for every time it missed. */
  #startSchedules(nowMs: number): void {
    for (const [id, { job, everyMs, nextMs }] of this.#schedules) {
      const key = occurrenceKey(job)
      if (nextMs > nowMs || this.#known.has(key)) continue
      this.#hold({ key, job, dueMs: nextMs, failures: 0 })
      const missed = Math.floor((nowMs - nextMs) / everyMs)
      this.#schedules.set(id, { job, everyMs, nextMs: nextMs + (missed + 1) * everyMs })
    }
  }
}

function occurrenceKey(job: Job): string {
  return `repeat:${job.id}`
}
