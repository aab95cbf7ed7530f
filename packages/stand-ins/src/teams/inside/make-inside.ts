import { randomUUID } from 'node:crypto'
import type { TeamsInside } from '../teams-stand-in.js'
import type { Tenant } from './tenant.js'
import { violate } from './violate.js'

/** What Teams does when a person does something. */
export function makeInside(tenant: Tenant, url: string): TeamsInside {
  const { options, conversations, files } = tenant
  const { users, rooms = [] } = options
  return {
    users,
    rooms,
    now: tenant.now,
    user: (id) => {
      const user = users.find((u) => u.id === id || u.aadObjectId === id)
      if (!user) throw new Error(`there is nobody called ${id} in this tenant`)
      return user
    },
    room: (id) => rooms.find((r) => r.id === id.split(';')[0]),
    post: (conversation, activity) => {
      const id = typeof activity.id === 'string' ? activity.id : conversations.nextId()
      return conversations.add(conversation, activity, id)
    },
    showCard: (user, message, card) => conversations.showTo(user, message, card),
    noteViolation: (operation, details) => violate(tenant, operation, details),
    awaitUpload: (name) => {
      const uniqueId = randomUUID()
      const path = `/onedrive/${uniqueId}/${encodeURIComponent(name)}`
      tenant.awaited.add(path)
      const contentUrl = `https://stand-in.sharepoint.com/personal/Documents/${encodeURIComponent(name)}`
      return { uploadUrl: url + path, contentUrl, uniqueId }
    },
    uploaded: (uploadUrl) => files.get(new URL(uploadUrl).pathname),
    keepFile: (name, bytes) => {
      const uniqueId = randomUUID()
      const path = `/files/${uniqueId}/${encodeURIComponent(name)}`
      files.set(path, bytes)
      return { downloadUrl: url + path, uniqueId }
    },
  }
}
