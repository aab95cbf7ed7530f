import { isJson } from '../../is-json.js'
import type { Json } from '../../json.js'
import { readJson } from '../../read-json.js'
import { textAt } from '../../text-at.js'
import type { Workspace } from '../inside/workspace.js'
import type { Method } from './method.js'

function unscoped({ settings }: Workspace): Json | undefined {
  const { scopes } = settings
  if (scopes.includes('files:write')) return undefined
  const provided = scopes.join(',')
  return { ok: false, error: 'missing_scope', needed: 'files:write', provided }
}

const getUploadUrl: Method = async (workspace, args) => {
  const no = unscoped(workspace)
  if (no) return no
  const filename = textAt(args, 'filename')
  const length = Number(args.length)
  if (filename === '') return { ok: false, error: 'invalid_arguments' }
  if (!Number.isInteger(length) || length <= 0) return { ok: false, error: 'invalid_arguments' }
  const { id, address } = workspace.uploads.expect(filename, length)
  return { ok: true, file_id: id, upload_url: address }
}

const completeUpload: Method = async (workspace, args) => {
  const no = unscoped(workspace)
  if (no) return no
  const listed = typeof args.files === 'string' ? readJson(args.files) : args.files
  const files = Array.isArray(listed) ? listed.filter(isJson) : []
  if (files.length === 0) return { ok: false, error: 'invalid_arguments' }
  const channel = textAt(args, 'channel_id')
  if (channel !== '' && !(await isMember(workspace, channel))) {
    return { ok: false, error: 'channel_not_found' }
  }
  const taken = files.map((file) => workspace.uploads.take(textAt(file, 'id')))
  if (taken.some((one) => one === undefined)) return { ok: false, error: 'file_not_found' }
  const { teamId, botUserId, botId, appId } = workspace.settings
  const place = { url: workspace.uploads.origin, teamId }
  const objects = taken.flatMap((one) =>
    one === undefined ? [] : [workspace.files.keep(botUserId, one, place)],
  )
  if (channel !== '') {
    const ts = workspace.stamps.next()
    const by = { user: botUserId, bot_id: botId, app_id: appId }
    const text = textAt(args, 'initial_comment')
    workspace.board.add(channel, {
      type: 'message',
      subtype: 'file_share',
      ts,
      text,
      ...by,
      files: objects,
    })
  }
  return { ok: true, files: objects }
}

/** Direct chats are opened, channels are joined, before anything can be shared there. */
async function isMember({ settings, emulated }: Workspace, channel: string): Promise<boolean> {
  const known = settings.channels.find(({ id }) => id === channel)
  if (known) return known.botIsMember !== false
  const { ok } = await emulated.call('conversations.info', { channel }, settings.token)
  return ok === true
}

/** Methods that take files from the bot. */
export const uploads: Readonly<Record<string, Method>> = {
  'files.getUploadURLExternal': getUploadUrl,
  'files.completeUploadExternal': completeUpload,
}
