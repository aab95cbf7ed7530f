import { Readable } from 'node:stream'

/** The message as a stream that knows whether anybody has begun to read it. */
export class GuardedMessage extends Readable {
  readonly #bytes: Uint8Array
  readonly #mayBegin: () => Promise<boolean>
  #begun = false

  /** @param mayBegin asked before the first byte; no, or a failure, breaks the stream off */
  constructor(bytes: Uint8Array, mayBegin: () => Promise<boolean>) {
    super()
    this.#bytes = bytes
    this.#mayBegin = mayBegin
  }

  /** Whether a byte may have left: from then on a broken connection tells nothing. */
  get begun(): boolean {
    return this.#begun
  }

  override _read(): void {
    if (this.#begun) return
    this.#mayBegin().then(
      (may) => (may ? this.#begin() : this.destroy(new Error('the sending was called off'))),
      (error: unknown) => this.destroy(error instanceof Error ? error : new Error('not begun')),
    )
  }

  #begin(): void {
    if (this.destroyed) return
    this.#begun = true
    this.push(this.#bytes)
    this.push(null)
  }
}
