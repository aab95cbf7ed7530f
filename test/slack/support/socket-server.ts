import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

const handshakeGuid = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'

export interface SocketServer {
  readonly url: string
  /** What the client sent, as JSON. */
  readonly received: readonly Record<string, unknown>[]
  send(message: unknown): void
  close(): Promise<void>
}

/** A WebSocket server for one client and short text messages: Slack's end of Socket Mode. */
export async function startSocketServer(): Promise<SocketServer> {
  const received: Record<string, unknown>[] = []
  const sockets: Socket[] = []
  const server = createServer()
  server.on('upgrade', (request, stream) => {
    const key = `${request.headers['sec-websocket-key']}${handshakeGuid}`
    const accept = createHash('sha1').update(key).digest('base64')
    const head = ['HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade']
    stream.write(`${[...head, `Sec-WebSocket-Accept: ${accept}`].join('\r\n')}\r\n\r\n`)
    sockets.push(stream as Socket)
    stream.on('data', (bytes: Buffer) => received.push(...readFrames(bytes)))
    stream.on('error', () => stream.destroy())
    stream.write(writeFrame(JSON.stringify({ type: 'hello', num_connections: 1 })))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `ws://127.0.0.1:${port}/`,
    received,
    send: (message) => sockets.at(-1)?.write(writeFrame(JSON.stringify(message))),
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function writeFrame(text: string): Buffer {
  const payload = Buffer.from(text)
  const head = Buffer.alloc(payload.length < 126 ? 2 : 4)
  head[0] = 0x81
  head[1] = Math.min(payload.length, 126)
  if (payload.length >= 126) head.writeUInt16BE(payload.length, 2)
  return Buffer.concat([head, payload])
}

/** Text frames of a client are masked; others, such as pings, are left out. */
function readFrames(bytes: Buffer): Record<string, unknown>[] {
  const messages: Record<string, unknown>[] = []
  for (let at = 0; at + 6 <= bytes.length; ) {
    const short = (bytes[at + 1] ?? 0) & 0x7f
    const length = short === 126 ? bytes.readUInt16BE(at + 2) : short
    const maskAt = at + (short === 126 ? 4 : 2)
    const mask = bytes.subarray(maskAt, maskAt + 4)
    const payload = bytes.subarray(maskAt + 4, maskAt + 4 + length)
    const text = Buffer.from(payload.map((byte, n) => byte ^ (mask[n % 4] ?? 0))).toString()
    if (bytes[at] === 0x81) messages.push(JSON.parse(text))
    at = maskAt + 4 + length
  }
  return messages
}
