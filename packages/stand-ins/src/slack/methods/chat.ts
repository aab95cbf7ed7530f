import { isJson } from '../../is-json.js'
import type { Json } from '../../json.js'
import { jsonAt } from '../../json-at.js'
import { textAt } from '../../text-at.js'
import { checkMessage } from '../block-kit/check-message.js'
import { introduce } from '../inside/introduce.js'
import { postStamped } from '../inside/post-stamped.js'
import type { Workspace } from '../inside/workspace.js'
import type { Method } from './method.js'
import { passOn } from './pass-on.js'
import { refuse } from './refuse.js'
import { withIds } from './with-ids.js'

/** @returns a refusal, or nothing when Slack would take the message */
function refused(workspace: Workspace, method: string, args: Json): Json | undefined {
  const verdict = checkMessage(args, method === 'chat.update')
  if (!verdict) return undefined
  const answer = refuse(workspace, method, verdict)
  return verdict.mended ? undefined : answer
}

function signed({ settings }: Workspace, args: Json): Json {
  const blocks = args.blocks === undefined ? {} : { blocks: withIds(args.blocks) }
  return { ...args, ...blocks, bot_id: settings.botId, app_id: settings.appId }
}

function strangerTo({ settings }: Workspace, channel: string): boolean {
  return settings.channels.some((c) => c.id === channel && c.botIsMember === false)
}

const postMessage: Method = async (workspace, args) => {
  const no = refused(workspace, 'chat.postMessage', args)
  if (no) return no
  if (strangerTo(workspace, textAt(args, 'channel'))) return { ok: false, error: 'not_in_channel' }
  const answer = await postStamped(workspace, signed(workspace, args), workspace.settings.token)
  if (answer.ok === true) {
    workspace.board.add(textAt(answer, 'channel'), jsonAt(answer, 'message'))
  }
  return answer
}

const postEphemeral: Method = async (workspace, args) => {
  const no = refused(workspace, 'chat.postEphemeral', args)
  if (no) return no
  const channel = textAt(args, 'channel')
  if (strangerTo(workspace, channel)) return { ok: false, error: 'not_in_channel' }
  const message = signed(workspace, args)
  const answer = await passOn(workspace, 'chat.postEphemeral', message)
  if (answer.ok !== true) return answer
  const ts = workspace.stamps.next()
  const raw = { ...message, type: 'message', ts, user: workspace.settings.botUserId }
  workspace.board.add(channel, raw, textAt(args, 'user'))
  return { ...answer, message_ts: ts }
}

const update: Method = async (workspace, args) => {
  const no = refused(workspace, 'chat.update', args)
  if (no) return no
  const { ts } = args
  if (workspace.made.find(textAt(args, 'channel'))?.isArchived === true) {
    return { ok: false, error: 'is_inactive' }
  }
  const old = workspace.board.find(textAt(args, 'channel'), textAt(args, 'ts'))
  await introduce(workspace, old)
  const answer = await passOn(workspace, 'chat.update', signed(workspace, args))
  if (answer.ok !== true) return answer
  const now = workspace.board.find(textAt(args, 'channel'), textAt(args, 'ts'))
  const pinned = now?.raw.pinned_to === undefined ? {} : { pinned_to: now.raw.pinned_to }
  const message = { ...jsonAt(answer, 'message'), ts, ...pinned }
  if (now && isJson(answer.message)) workspace.board.change(now, message)
  return { ...answer, ts, message }
}

const remove: Method = async (workspace, args) => {
  const old = workspace.board.find(textAt(args, 'channel'), textAt(args, 'ts'))
  await introduce(workspace, old)
  const answer = await passOn(workspace, 'chat.delete', args)
  if (answer.ok !== true) return answer
  if (old) workspace.board.remove(old)
  return { ...answer, ts: args.ts }
}

/** Methods that write messages. */
export const chat: Readonly<Record<string, Method>> = {
  'chat.postMessage': postMessage,
  'chat.postEphemeral': postEphemeral,
  'chat.update': update,
  'chat.delete': remove,
}
