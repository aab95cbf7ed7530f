import type { IgnoreReason } from '../inbound.js'
import type { EventPayload } from './payloads.js'
import { isStranger } from './stranger.js'

/** Subtypes that are messages of people like those without one. */
const spoken = [undefined, 'file_share', 'thread_broadcast']

/** Why a message is left alone; `null` when it is meant for us. */
export function ignoreMessage(
  { event, team_id, is_ext_shared_channel }: EventPayload,
  botUserId: string,
): IgnoreReason | null {
  if (event.subtype === 'message_changed') return 'edited'
  if (event.subtype === 'message_deleted') return 'deleted'
  if (event.user === botUserId) return 'own-message'
  if (event.bot_id !== undefined || event.subtype === 'bot_message') return 'bot-message'
  if (!spoken.includes(event.subtype) || event.user === undefined) return 'other-subtype'
  const outside = isStranger(is_ext_shared_channel === true, team_id, event.user_team)
  return outside ? 'outside-the-organisation' : null
}
