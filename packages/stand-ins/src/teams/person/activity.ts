import { randomUUID } from 'node:crypto'
import type { Json } from '../../json.js'
import type { Line } from './seat.js'

/** What every activity from Teams carries, in the person's chat with the bot or in a channel. */
export function activity(line: Line, userId: string, conversation?: string): Json {
  const { teams } = line
  const { id, name, aadObjectId } = teams.inside.user(userId)
  const chat = conversation ?? teams.personalChat(id)
  const room = teams.inside.room(chat)
  const now = new Date(teams.inside.now()).toISOString()
  return {
    id: `f:${randomUUID()}`,
    timestamp: now,
    localTimestamp: now,
    localTimezone: 'Europe/Berlin',
    locale: 'en-US',
    channelId: 'msteams',
    serviceUrl: teams.serviceUrl,
    from: { id, name, aadObjectId },
    recipient: { id: teams.botId, name: 'Privacy Desk' },
    conversation: {
      id: chat,
      tenantId: teams.tenantId,
      conversationType: room ? 'channel' : 'personal',
      ...(room ? { isGroup: true, name: room.name } : {}),
    },
    channelData: {
      tenant: { id: teams.tenantId },
      ...(room ? { channel: { id: room.id }, team: { id: room.teamId ?? room.id } } : {}),
    },
    entities: [{ type: 'clientInfo', locale: 'en-US', country: 'US', platform: 'Windows' }],
  }
}
