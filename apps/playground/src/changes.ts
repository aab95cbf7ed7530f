const quietMs = 15

/** Tells everybody who listens that something changed; many changes at once are told as one. */
export class Changes {
  readonly #listeners = new Set<(version: number) => void>()
  #version = 0
  #timer: NodeJS.Timeout | undefined

  get version(): number {
    return this.#version
  }

  /** @returns a function that ends the subscription */
  on(listener: (version: number) => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  tell(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      this.#version += 1
      for (const listener of this.#listeners) listener(this.#version)
    }, quietMs)
  }
}
