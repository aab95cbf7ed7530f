import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Logger } from '@privacy-desk/core/ports/logger.js'
import { isValidSlackRequest } from '@slack/bolt'
import { endpoint } from './names.js'

export interface FrontDoor {
  readonly signingSecret: string
  /** Largest body in bytes. */
  readonly bodyLimit: number
  readonly logger: Logger
}

/**
 * Looks at each request before Bolt does. Bolt has no defence against a body that is not an
 * object (`null` ends the process), and takes the content type only without parameters, which
 * proxies like to add.
 */
export function guardRequests(next: RequestListener, door: FrontDoor): RequestListener {
  return (request, response) => {
    if (request.method !== 'POST' || pathOf(request) !== endpoint) return next(request, response)
    admit(request, response, door)
      .then((admitted) => {
        if (admitted) next(request, response)
      })
      .catch(() => refuse(response, 400, door, 'request-broken-off'))
  }
}

async function admit(
  request: IncomingMessage,
  response: ServerResponse,
  door: FrontDoor,
): Promise<boolean> {
  const rawBody = await readBody(request, door.bodyLimit)
  if (rawBody === null) {
    refuse(response, 413, door, 'request-too-large')
    return false
  }
  const [contentType = ''] = (request.headers['content-type'] ?? '').split(';')
  request.headers['content-type'] = contentType.trim().toLowerCase()
  Object.assign(request, { rawBody })
  if (isObject(rawBody.toString(), request.headers['content-type'])) return true
  const authentic = isAuthentic(request, rawBody.toString(), door.signingSecret)
  refuse(response, authentic ? 400 : 401, door, 'request-malformed')
  return false
}

function refuse(response: ServerResponse, status: number, door: FrontDoor, code: string): void {
  door.logger.warn({ status }, code)
  if (!response.headersSent) response.writeHead(status)
  response.end()
}

/** @returns `null` when there is more than allowed; the rest is then not read */
async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > limit) return null
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

/** Whether Bolt will find an object in the body. */
function isObject(body: string, contentType: string): boolean {
  const form = contentType === 'application/x-www-form-urlencoded'
  const payload = form ? new URLSearchParams(body).get('payload') : body
  if (payload === null) return true
  try {
    const parsed: unknown = JSON.parse(payload)
    return typeof parsed === 'object' && parsed !== null
  } catch {
    return false
  }
}

function isAuthentic(request: IncomingMessage, body: string, signingSecret: string): boolean {
  const signature = request.headers['x-slack-signature']
  const timestamp = Number(request.headers['x-slack-request-timestamp'])
  if (typeof signature !== 'string' || signingSecret === '') return false
  const headers = { 'x-slack-signature': signature, 'x-slack-request-timestamp': timestamp }
  return isValidSlackRequest({ signingSecret, body, headers })
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '').split('?', 1)[0] ?? ''
}
