import type { Intent } from '@privacy-desk/core/intents/intent.js'
import { parseCommand } from '@privacy-desk/core/intents/parser.js'
import { z } from 'zod'
import type { Ignored, Inbound } from '../inbound.js'
import { inboundId } from './inbound-id.js'
import { readSlackText } from './slack-text.js'

const commandPayload = z.looseObject({
  command: z.string(),
  text: z.string().catch(''),
  user_id: z.string(),
  trigger_id: z.string(),
})

export interface InboundCommand extends Inbound<Intent> {
  readonly triggerId: string
}

/** Reads a slash command. */
export function readCommand(body: unknown): InboundCommand | Ignored {
  const parsed = commandPayload.safeParse(body)
  if (!parsed.success) return { ignored: 'malformed' }
  const { text, user_id, trigger_id } = parsed.data
  return {
    id: inboundId.trigger(trigger_id),
    user: { platform: 'slack', id: user_id },
    wish: parseCommand(readSlackText(text)),
    triggerId: trigger_id,
  }
}
