import type { Incoming, Reaction } from '../../http/loopback-server.js'
import type { Workspace } from './workspace.js'

const loginPage = '<!DOCTYPE html><html><head><title>Sign in</title></head><body></body></html>'

/** A private file; who brings no valid token gets the sign-in page, with status 200. */
export function serveFile(workspace: Workspace, { url, headers }: Incoming): Reaction {
  const { token, scopes } = workspace.settings
  const known = headers.authorization === `Bearer ${token}` && scopes.includes('files:read')
  if (!known) {
    return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: loginPage }
  }
  const id = url.pathname.split('/')[2]?.split('-').pop() ?? ''
  const kept = workspace.files.find(id)
  if (!kept) return { status: 404, headers: { 'content-type': 'text/html' }, body: 'not found' }
  const type = String(kept.object.mimetype)
  return { status: 200, headers: { 'content-type': type }, body: kept.bytes }
}
