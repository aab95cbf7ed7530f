/** Work that goes on after its delivery was answered; a shutdown waits for it. */
export class Background {
  readonly #running = new Set<Promise<void>>()

  /** @param work handles its own failures */
  run(work: Promise<void>): void {
    const tracked = work.finally(() => this.#running.delete(tracked))
    this.#running.add(tracked)
  }

  /** Resolves when nothing is running any more. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.allSettled(this.#running)
  }
}
