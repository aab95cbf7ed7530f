import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'

/** Where the clock of a new playground stands: 6 March 2026, 9:30 in Berlin. */
export const startAt = '2026-03-06T08:30:00Z'

/** A playground in a process of its own. */
export interface PlaygroundProcess {
  /** Such as `http://127.0.0.1:41237`. */
  readonly url: string
  /** Keeps everything and ends it. */
  stop(): Promise<void>
}

const program = fileURLToPath(new URL('../../../apps/playground/dist/main.js', import.meta.url))

/**
 * Starts the built playground, and waits until it can be opened.
 * @param port any free one unless given
 * @throws Error with what it wrote when it ends at once
 */
export async function startPlaygroundProcess(folder: string, port = 0): Promise<PlaygroundProcess> {
  const child = spawn(process.execPath, [program], {
    cwd: tmpdir(),
    env: {
      PATH: process.env.PATH,
      TZ: 'UTC',
      DESK_DATA: folder,
      PLAYGROUND_PORT: String(port),
      PLAYGROUND_NOW: startAt,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'close')
  const url = await new Promise<string>((resolve, reject) => {
    let written = ''
    const read = (text: string) => {
      written += text
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(written)
      if (found !== null) resolve(found[0])
    }
    child.stdout.setEncoding('utf8').on('data', read)
    child.stderr.setEncoding('utf8').on('data', read)
    child.once('close', () => reject(new Error(`the playground did not start: ${written}`)))
  })
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
