import { ForksPoolWorker, type PoolOptions, type WorkerRequest } from 'vitest/node'

const name = 'watched-forks'

/**
 * Vitest’s own `forks`, but a worker that ends by itself says how and in which test file. Vitest
 * only says that it “exited unexpectedly”.
 */
export const watchedForks = {
  name,
  createPoolWorker: (options: PoolOptions) => new WatchedFork(options),
}

class WatchedFork extends ForksPoolWorker {
  // A worker by another name than its pool is not used for a second file.
  override readonly name = name
  readonly #say: (sentence: string) => void
  #files: readonly string[] = []
  #isWanted = true

  constructor(options: PoolOptions) {
    super(options)
    this.#say = (sentence) => options.project.vitest.logger.error(sentence)
  }

  override async start(): Promise<void> {
    await super.start()
    const ended = (code: number | null, signal?: NodeJS.Signals) => {
      const how = code === null ? `by ${signal}` : `with code ${code}`
      if (this.#isWanted) this.#say(`A test worker ended ${how}, in ${this.#files.join(', ')}`)
    }
    this.on('exit', ended)
  }

  override send(message: WorkerRequest): void {
    if (message.type === 'run') this.#files = message.context.files.map((file) => file.filepath)
    super.send(message)
  }

  override async stop(): Promise<void> {
    this.#isWanted = false
    await super.stop()
  }
}
