import type { Instant } from '@privacy-desk/core/calendar/instant.js'
import type { Handover, Material } from '@privacy-desk/core/intake/handover.js'
import { z } from 'zod'
import type { Ignored, Inbound } from '../inbound.js'
import { blockText } from './block-text.js'
import { inboundId } from './inbound-id.js'
import { messageMaterials } from './message-materials.js'
import { type MessagePayload, messagePayload, userPayload } from './payloads.js'
import { readSlackText } from './slack-text.js'
import { readSlackTime } from './slack-time.js'

const messageActionPayload = z.looseObject({
  trigger_id: z.string(),
  action_ts: z.string().optional().catch(undefined),
  user: userPayload,
  message: messagePayload,
})

/** Reads the message shortcut: the message that somebody pointed at, with all that hangs on it. */
export function readMessageAction(body: unknown, now: Instant): Inbound<Handover> | Ignored {
  const parsed = messageActionPayload.safeParse(body)
  if (!parsed.success) return { ignored: 'malformed' }
  const { trigger_id, action_ts, user, message } = parsed.data
  return {
    id: inboundId.trigger(trigger_id),
    user: { platform: 'slack', id: user.id },
    wish: {
      platform: 'slack',
      gesture: 'message-action',
      at: readSlackTime(action_ts) ?? now,
      materials: [...ownText(message), ...messageMaterials(message, true).materials],
    },
  }
}

/** Apps such as a help desk write in blocks only and sign with a name of their own. */
function ownText(message: MessagePayload): readonly Material[] {
  const text = readSlackText(message.text || blockText(message.blocks))
  if (text === '') return []
  const author = message.username || message.bot_profile?.name
  const sentAt = readSlackTime(message.ts)
  return [
    {
      kind: 'text',
      text,
      ...(author ? { author } : {}),
      ...(sentAt === undefined ? {} : { sentAt }),
    },
  ]
}
