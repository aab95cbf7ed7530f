import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Changes } from '../changes.js'

const beatMs = 20_000

/** A stream of server-sent events named `change`: each means that the state is worth asking for. */
export function sendChanges(
  request: IncomingMessage,
  response: ServerResponse,
  changes: Changes,
): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
  })
  const tell = (version: number) =>
    response.write(`event: change\nid: ${version}\ndata: {"version":${version}}\n\n`)
  response.write('retry: 500\n\n')
  tell(changes.version)
  const stop = changes.on(tell)
  const beat = setInterval(() => response.write(': still here\n\n'), beatMs)
  request.once('close', () => {
    stop()
    clearInterval(beat)
  })
}
