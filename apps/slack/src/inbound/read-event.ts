import type { Instant } from '@privacy-desk/core/calendar/instant.js'
import type { Handover } from '@privacy-desk/core/intake/handover.js'
import type { Intent } from '@privacy-desk/core/intents/intent.js'
import { isCommandLine } from '@privacy-desk/core/intents/is-command-line.js'
import { isGreeting } from '@privacy-desk/core/intents/is-greeting.js'
import { parseCommand } from '@privacy-desk/core/intents/parser.js'
import type { Ignored, Inbound, Wish } from '../inbound.js'
import { blockText } from './block-text.js'
import { ignoreMessage } from './ignore-message.js'
import { inboundId } from './inbound-id.js'
import { type Enclosed, messageMaterials } from './message-materials.js'
import { type EventPayload, eventPayload } from './payloads.js'
import { readSlackText } from './slack-text.js'
import { readSlackTime } from './slack-time.js'
import { stripSlash } from './strip-slash.js'

/** Where a message was said, so that the answer finds its way back. */
export interface SaidIn {
  readonly channel: string
  readonly direct: boolean
  /** The thread to answer in; in a channel one beneath the message where it is in none. */
  readonly thread: string | undefined
}

export interface InboundMessage extends Inbound {
  readonly saidIn: SaidIn
}

export interface ReadEventOptions {
  readonly botUserId: string
  /** The present, where the event names no time. */
  readonly now: Instant
}

/**
 * Reads a direct message or a mention: a command, or something handed over. When in doubt it is
 * handed over, because a request taken for chatter is a deadline missed.
 */
export function readEvent(body: unknown, options: ReadEventOptions): InboundMessage | Ignored {
  const parsed = eventPayload.safeParse(body)
  if (!parsed.success) return { ignored: 'malformed' }
  const { event, event_id } = parsed.data
  const ignored = ignoreMessage(parsed.data, options.botUserId)
  if (ignored !== null) return { ignored }
  const direct = event.channel_type === 'im'
  if (event.type === 'message' && !direct) return { ignored: 'not-a-direct-message' }
  if (event.user === undefined || event.channel === undefined) return { ignored: 'malformed' }
  return {
    id: inboundId.event(event_id),
    user: { platform: 'slack', id: event.user },
    wish: readWish(parsed.data, options),
    saidIn: {
      channel: event.channel,
      direct,
      thread: event.thread_ts ?? (direct ? undefined : event.ts),
    },
  }
}

function readWish({ event }: EventPayload, { botUserId, now }: ReadEventOptions): Wish {
  const said = event.text || blockText(event.blocks)
  const words = readSlackText(said.replaceAll(new RegExp(`<@${botUserId}(?:\\|[^>]*)?>`, 'g'), ''))
  const enclosed = messageMaterials(event, false)
  const mention = event.type === 'app_mention'
  const command = enclosed.kind === 'nothing' ? readCommandWords(words, mention) : null
  if (command !== null) return { kind: 'intent', intent: command }
  const at = readSlackTime(event.ts) ?? now
  return { kind: 'handover', handover: toHandover(words, enclosed, at, mention) }
}

/** A lone unknown word after a mention was meant for us, so help names it. */
function readCommandWords(words: string, mention: boolean): Intent | null {
  const line = stripSlash(words)
  if (line === '' || isGreeting(line)) return parseCommand('help')
  const lone = mention && !/\s/.test(line)
  return lone || isCommandLine(line) ? parseCommand(line) : null
}

function toHandover(words: string, enclosed: Enclosed, at: Instant, mention: boolean): Handover {
  const base = { platform: 'slack', at } as const
  const { materials, kind } = enclosed
  if (kind === 'nothing') {
    const gesture = mention ? 'mention' : 'direct-message'
    return { ...base, gesture, materials: [{ kind: 'text', text: words }] }
  }
  const gesture = mention ? 'mention' : kind === 'files' ? 'direct-message' : kind
  return { ...base, gesture, ...(words === '' ? {} : { comment: words }), materials }
}
