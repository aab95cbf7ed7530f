import type { Json } from '../../json.js'
import { checkMessage } from '../block-kit/check-message.js'
import { refuse } from '../methods/refuse.js'
import { withIds } from '../methods/with-ids.js'
import type { SlackMessage } from '../slack-objects.js'
import type { Workspace } from './workspace.js'

export interface Place {
  readonly channel: string
  readonly user: string
  /** The message that was acted on, for `replace_original` and `delete_original`. */
  readonly message?: SlackMessage | undefined
}

function compose({ settings, stamps }: Workspace, body: Json): Json {
  const { text = '', attachments, metadata, thread_ts } = body
  return {
    type: 'message',
    user: settings.botUserId,
    bot_id: settings.botId,
    app_id: settings.appId,
    ts: stamps.next(),
    text,
    ...(body.blocks === undefined ? {} : { blocks: withIds(body.blocks) }),
    ...(attachments === undefined ? {} : { attachments }),
    ...(metadata === undefined ? {} : { metadata }),
    ...(thread_ts === undefined ? {} : { thread_ts }),
  }
}

/**
 * Shows what a bot answered by response URL, or in the answer to a slash command.
 * @returns the error when Slack would not show it
 */
export function respond(workspace: Workspace, place: Place, body: Json): string | undefined {
  const { board, settings } = workspace
  const { channel, user } = place
  const original = place.message && board.find(channel, place.message.ts)
  if (body.delete_original === true) {
    if (original) board.remove(original)
    return undefined
  }
  const verdict = checkMessage(body)
  if (verdict && !verdict.mended) {
    refuse(workspace, 'response_url', verdict)
    return verdict.error
  }
  const raw = compose(workspace, body)
  if (body.replace_original === true && original) {
    board.change(original, { ...raw, edited: { user: settings.botUserId, ts: raw.ts } })
  } else board.add(channel, raw, body.response_type === 'in_channel' ? undefined : user)
  return undefined
}
