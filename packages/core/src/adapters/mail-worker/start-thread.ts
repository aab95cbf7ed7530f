import { Worker } from 'node:worker_threads'

/** Loading the lexicon and the language data takes half a second, from sources somewhat longer. */
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

/** Built code runs as it is; TypeScript sources need a loader. */
function entry(): URL {
  const isSource = import.meta.url.endsWith('.ts')
  return new URL(isSource ? './run-from-source.mjs' : './mail-thread.js', import.meta.url)
}
