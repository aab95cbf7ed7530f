import { spawn } from 'node:child_process'
import type { Account } from './unprivileged.js'

/**
 * Runs a server and watches a pipe that ends when the tests do, however they end: then the server
 * is stopped and its folder removed. `SIGKILL` leaves no time for a handler, but it closes pipes.
 */
const supervisor = `
exec 3<&0
"$@" </dev/null 3<&- 2>&1 &
server=$!
{ read -r _ <&3; kill -s "$STOP_SIGNAL" "$server"; } 2>/dev/null &
watcher=$!
wait "$server"
kill "$watcher" 2>/dev/null
rm -rf "$SERVER_FOLDER"
`

export interface SupervisedOptions {
  readonly command: readonly string[]
  /** Working folder of the server; removed when it ends. */
  readonly folder: string
  readonly account: Account | undefined
  readonly stopSignal: 'INT' | 'TERM'
}

export interface Supervised {
  /** The last lines the server wrote. */
  readonly output: () => string
  readonly hasEnded: () => boolean
  /** Stops the server and waits until its folder is gone. */
  readonly stop: () => Promise<void>
}

/** Starts a server that does not outlive this process. */
export function supervised(options: SupervisedOptions): Supervised {
  const { command, folder, account, stopSignal } = options
  const child = spawn('/bin/sh', ['-c', supervisor, 'supervisor', ...command], {
    ...account,
    cwd: folder,
    // Its own session: Ctrl-C in the terminal reaches us alone, and we stop the server in order.
    detached: true,
    env: { PATH: process.env.PATH, STOP_SIGNAL: stopSignal, SERVER_FOLDER: folder },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output = (output + text).slice(-2000)
  })
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve())
    child.once('close', () => resolve())
  })
  let hasEnded = false
  void ended.then(() => {
    hasEnded = true
  })
  return {
    output: () => output.trim(),
    hasEnded: () => hasEnded,
    stop: () => {
      child.stdin.end()
      return ended
    },
  }
}
