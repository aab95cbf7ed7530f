import type { IncomingMessage } from 'node:http'

const loopback = ['127.0.0.1', 'localhost', '[::1]']

/**
 * Whether a request comes from a page of this machine, by its own name. A foreign `Host` means
 * that some name was made to point here (DNS rebinding), a foreign `Origin` that a page on the
 * internet sent it.
 */
export function isLocal({ headers }: IncomingMessage): boolean {
  const { host, origin } = headers
  return isLoopback(`http://${host ?? ''}`) && (origin === undefined || isLoopback(origin))
}

function isLoopback(url: string): boolean {
  return URL.canParse(url) && loopback.includes(new URL(url).hostname)
}
