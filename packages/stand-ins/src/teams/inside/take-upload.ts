import type { Incoming, Reaction } from '../../http/loopback-server.js'
import type { Tenant } from './tenant.js'

/** An upload session of OneDrive: one `PUT` of the whole file with its range, and no token. */
export function takeUpload(tenant: Tenant, { method, url, headers, body }: Incoming): Reaction {
  const { pathname } = url
  if (method !== 'PUT' || !tenant.awaited.has(pathname)) return { status: 404, body: 'not found' }
  const whole = `bytes 0-${body.byteLength - 1}/${body.byteLength}`
  if (headers.authorization !== undefined)
    return { status: 401, body: 'a token is not wanted here' }
  if (body.byteLength === 0 || headers['content-range'] !== whole) {
    return { status: 416, body: 'the range does not fit the bytes' }
  }
  tenant.awaited.delete(pathname)
  tenant.files.set(pathname, Uint8Array.from(body))
  return { status: 201, headers: { 'content-type': 'application/json' }, body: '{}' }
}
