import { connect, createServer, type Socket } from 'node:net'

/** A TCP proxy that can be cut, to see what a program does when a server goes away. */
export interface CuttableProxy {
  /** The server's URL, by way of the proxy. */
  readonly url: string
  /** Breaks all connections and refuses new ones. */
  readonly cut: () => Promise<void>
  /** Listens again, on the same port. */
  readonly mend: () => Promise<void>
  /** Lets nothing through any more, although all connections stay and new ones are taken. */
  readonly stall: () => void
  /** Breaks the connections that got stuck and lets everything through again. */
  readonly unstall: () => void
}

/** Puts a proxy before a server; cut it at the end of the test. */
export async function cuttableProxy(serverUrl: string): Promise<CuttableProxy> {
  const target = new URL(serverUrl)
  const sockets = new Set<Socket>()
  let stalled = false
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
    return socket
  }
  const server = createServer((near) => {
    keep(near)
    if (stalled) return
    const far = keep(connect(Number(target.port || 6379), target.hostname))
    near.pipe(far).pipe(near)
  })
  const listen = (port: number) =>
    new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const breakAll = () => {
    for (const socket of sockets) socket.destroy()
  }
  const cut = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      breakAll()
    })
  const stall = () => {
    stalled = true
    for (const socket of sockets) socket.unpipe().pause()
  }
  const unstall = () => {
    stalled = false
    breakAll()
  }
  await listen(0)
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  const url = new URL(serverUrl)
  url.hostname = '127.0.0.1'
  url.port = String(port)
  return { url: url.href, cut, mend: () => listen(port), stall, unstall }
}
