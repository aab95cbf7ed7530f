type Listener<T> = (what: T) => void

/** A typed event source whose `eventually` lets a test wait without sleeping. */
export class Happenings<M extends object> {
  readonly #listeners = new Map<keyof M, Set<Listener<never>>>()
  readonly #watchers = new Set<() => void>()

  /** @returns a function that ends the subscription */
  on<K extends keyof M>(kind: K, listener: Listener<M[K]>): () => void {
    const listeners = this.#listeners.get(kind) ?? new Set()
    this.#listeners.set(kind, listeners)
    listeners.add(listener as Listener<never>)
    return () => listeners.delete(listener as Listener<never>)
  }

  tell<K extends keyof M>(kind: K, what: M[K]): void {
    for (const listener of this.#listeners.get(kind) ?? []) (listener as Listener<M[K]>)(what)
    for (const watcher of [...this.#watchers]) watcher()
  }

  /**
   * The first value that `look` gives, looking again after each happening.
   * @throws Error when nothing came `withinMs`
   */
  eventually<T>(look: () => T | undefined, withinMs = 30_000): Promise<T> {
    return new Promise((resolve, reject) => {
      const settle = (end: () => void) => {
        clearTimeout(timer)
        this.#watchers.delete(watch)
        end()
      }
      const watch = () => {
        try {
          const found = look()
          if (found !== undefined) settle(() => resolve(found))
        } catch (error) {
          settle(() => reject(error))
        }
      }
      const timer = setTimeout(() => {
        settle(() => reject(new Error(`did not happen within ${withinMs} ms: ${String(look)}`)))
      }, withinMs)
      this.#watchers.add(watch)
      watch()
    })
  }
}
