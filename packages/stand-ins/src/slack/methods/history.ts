import type { Json } from '../../json.js'
import { textAt } from '../../text-at.js'
import type { SlackMessage } from '../slack-objects.js'
import type { Method } from './method.js'
import { passOn } from './pass-on.js'

const isOn = (value: unknown) => value === true || value === 'true' || value === '1' || value === 1

/** Newest and oldest, exclusive unless told otherwise, as Slack counts. */
function within(ts: string, args: Json): boolean {
  const at = Number(ts)
  const oldest = Number(args.oldest ?? 0)
  const latest = Number(args.latest ?? Number.MAX_SAFE_INTEGER)
  return (at > oldest && at < latest) || (isOn(args.inclusive) && (at === oldest || at === latest))
}

/** Slack leaves metadata out unless asked for. */
function shown(message: SlackMessage, args: Json): Json {
  const { metadata, ...rest } = message.raw
  return isOn(args.include_all_metadata) && metadata !== undefined ? { ...rest, metadata } : rest
}

function page(messages: readonly SlackMessage[], args: Json): Json {
  const size = Math.min(Number(args.limit) || 100, 999)
  const start = Number(textAt(args, 'cursor').replace('at:', '')) || 0
  const more = start + size < messages.length
  return {
    ok: true,
    messages: messages.slice(start, start + size).map((message) => shown(message, args)),
    has_more: more,
    response_metadata: { next_cursor: more ? `at:${start + size}` : '' },
  }
}

/** The emulator decides whether the bot may read; what it reads comes from the board. */
function reading(
  method: string,
  pick: (all: SlackMessage[], args: Json) => SlackMessage[],
): Method {
  return async (workspace, args) => {
    const answer = await passOn(workspace, method, { channel: args.channel, ts: args.ts })
    if (answer.ok !== true) return answer
    const all = workspace.board.all(textAt(args, 'channel')).filter((m) => m.kind === 'message')
    return page(
      pick(all, args).filter((m) => within(m.ts, args)),
      args,
    )
  }
}

const inThread = (message: SlackMessage) => message.threadTs ?? message.ts

/** Methods that read messages. */
export const history: Readonly<Record<string, Method>> = {
  'conversations.history': reading('conversations.history', (all) =>
    all.filter((m) => inThread(m) === m.ts).reverse(),
  ),
  'conversations.replies': reading('conversations.replies', (all, args) =>
    all.filter((m) => inThread(m) === args.ts),
  ),
}
