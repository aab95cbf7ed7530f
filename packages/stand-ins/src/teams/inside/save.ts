import { moved } from '../../moved.js'
import type { SavedTeams } from '../saved-teams.js'
import type { Tenant } from './tenant.js'

/** What has to be kept so that a later stand-in shows the same. */
export function save({ conversations, files, blocked }: Tenant, url: string): SavedTeams {
  return {
    url,
    messages: conversations.save(),
    files: [...files].map(([path, bytes]) => ({
      path,
      base64: Buffer.from(bytes).toString('base64'),
    })),
    blocked: [...blocked],
  }
}

/** Puts back what was kept. @param url where the stand-in is now */
export function restore(tenant: Tenant, kept: SavedTeams, url: string): void {
  const saved = moved(kept, kept.url, url)
  tenant.conversations.restore(saved.messages)
  for (const { path, base64 } of saved.files) tenant.files.set(path, Buffer.from(base64, 'base64'))
  for (const user of saved.blocked) tenant.blocked.add(user)
}
