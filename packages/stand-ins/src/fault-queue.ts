/** Faults waiting for the next call of an operation, each used once, in order. */
export class FaultQueue<F> {
  readonly #waiting = new Map<string, F[]>()

  next(operation: string, fault: F): void {
    this.#waiting.set(operation, [...(this.#waiting.get(operation) ?? []), fault])
  }

  take(operation: string): F | undefined {
    return this.#waiting.get(operation)?.shift()
  }
}
