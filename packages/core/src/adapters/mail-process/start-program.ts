import { type ChildProcess, fork } from 'node:child_process'

/** Loading the lexicon and the language data takes some seconds on a busy machine. */
const startMs = 30_000

/**
 * Starts a reading process and waits until it is ready for messages. It gets no environment, and
 * with it no secret; an idle one does not keep the desk's process alive.
 * @param memoryMb limit of its heap
 * @throws Error when it does not start, with what it printed last
 */
export function startProgram(memoryMb: number): Promise<ChildProcess> {
  const child = fork(entry(), [], {
    execArgv: [`--max-old-space-size=${memoryMb}`],
    env: { TZ: 'UTC' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const printed: string[] = []
  child.stderr?.setEncoding('utf8').on('data', (text: string) => printed.push(text))
  return new Promise((resolve, reject) => {
    const fail = (cause?: unknown) => {
      clearTimeout(timer)
      child.kill('SIGKILL')
      const said = printed.join('').trim().slice(-1_000)
      reject(new Error(`the mail process does not start: ${said}`, { cause }))
    }
    const timer = setTimeout(fail, startMs)
    child.on('error', fail).on('exit', fail)
    child.once('message', () => {
      clearTimeout(timer)
      // What is printed from here on may quote the mail.
      child.stderr?.destroy()
      letGo(child)
      resolve(child)
    })
  })
}

function letGo(child: ChildProcess): void {
  child.unref()
  child.channel?.unref()
}

/** Node’s loader options do not reach child processes, so sources start the built one. */
function entry(): URL {
  const isSource = import.meta.url.endsWith('.ts')
  const built = isSource ? '../../../dist/adapters/mail-process/' : './'
  return new URL(`${built}mail-program.js`, import.meta.url)
}
