import type { Verdict } from '../queue/judge.js'
import { runAttempt, type Work } from '../queue/run-attempt.js'
import type { Held, Lane } from './lane.js'

/** One worker at one lane: takes what is due, as much of it at once as it may. */
export class Station {
  readonly #lane: Lane
  readonly #work: Work
  readonly #underWay = new Set<Promise<void>>()

  constructor(lane: Lane, work: Work) {
    this.#lane = lane
    this.#work = work
  }

  get underWay(): ReadonlySet<Promise<void>> {
    return this.#underWay
  }

  /** When this worker has something to do next; `Infinity` while its hands are full. */
  nextDueMs(): number {
    return this.#isFree() ? this.#lane.nextDueMs() : Number.POSITIVE_INFINITY
  }

  /**
   * Starts all jobs that are due.
   * @param now milliseconds since 1970, asked anew whenever the time matters
   * @param onSettled told after each job, when a place is free again
   */
  startDue(now: () => number, onSettled: () => void): void {
    while (this.#isFree()) {
      const held = this.#lane.take(now())
      if (!held) return
      const run = runAttempt(this.#work, held.job, held.failures + 1).then((verdict) => {
        this.#underWay.delete(run)
        this.#settle(held, verdict, now())
        onSettled()
      })
      this.#underWay.add(run)
    }
  }

  #isFree(): boolean {
    return this.#underWay.size < this.#work.settings.concurrency
  }

  #settle(held: Held, verdict: Verdict, nowMs: number): void {
    if (verdict.kind === 'done' || verdict.kind === 'dead') {
      this.#lane.forget(held)
      return
    }
    const failures = held.failures + (verdict.kind === 'again' ? 1 : 0)
    this.#lane.putBack({ ...held, failures, dueMs: nowMs + verdict.afterMs })
  }
}
