import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Incoming {
  readonly method: string
  readonly url: URL
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

export interface Outgoing {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

/** `hang` never answers, `drop` closes the connection at once. */
export type Reaction = Outgoing | 'hang' | 'drop'

export interface LoopbackServer {
  readonly url: string
  close(): Promise<void>
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

function react(response: ServerResponse, reaction: Reaction): void {
  if (reaction === 'hang') return
  if (reaction === 'drop') {
    response.destroy()
    return
  }
  response.writeHead(reaction.status, reaction.headers)
  response.end(reaction.body)
}

/**
 * An HTTP server on 127.0.0.1.
 * @param port 0 for any free port
 * @throws when the port is taken
 */
export async function startLoopbackServer(
  handle: (incoming: Incoming) => Promise<Reaction>,
  port = 0,
): Promise<LoopbackServer> {
  const server = createServer(async (request, response) => {
    try {
      const url = new URL(request.url ?? '/', 'http://127.0.0.1')
      const method = request.method ?? 'GET'
      const body = await readBody(request)
      react(response, await handle({ method, url, headers: request.headers, body }))
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
      if (!response.headersSent) react(response, { status: 500, body: text })
    }
  })
  // A client that sends just as an idle connection is closed would see a reset, as if it were lost.
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const { port: bound } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${bound}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
