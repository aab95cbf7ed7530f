import { Worker } from 'node:worker_threads'

/** Loading the lexicon and the language data takes some seconds on a busy machine. */
const startMs = 30_000

/**
 * Starts a reading thread and waits until it is ready for messages.
 * @param memoryMb limit of its heap
 * @throws Error when it does not start
 */
export function startThread(memoryMb: number): Promise<Worker> {
  const thread = new Worker(entry(), {
    execArgv: [],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  })
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      clearTimeout(timer)
      void thread.terminate()
      reject(error)
    }
    const timer = setTimeout(() => fail(new Error('the mail thread does not start')), startMs)
    thread.once('error', fail)
    thread.once('message', () => {
      clearTimeout(timer)
      thread.off('error', fail)
      thread.unref()
      resolve(thread)
    })
  })
}

/** Node’s loader options do not reach worker threads, so sources start the built one. */
function entry(): URL {
  const isSource = import.meta.url.endsWith('.ts')
  const built = isSource ? '../../../dist/adapters/mail-worker/' : './'
  return new URL(`${built}mail-thread.js`, import.meta.url)
}
