import { jsonAt } from '../../json-at.js'
import { textAt } from '../../text-at.js'
import type { SlackChannel } from '../slack-objects.js'
import type { Workspace } from './workspace.js'

/** Makes a channel of an earlier run again: the emulator forgets everything when it ends. */
export async function remake(workspace: Workspace, channel: SlackChannel): Promise<void> {
  const { emulated, settings, made } = workspace
  const { id, name, isPrivate, members, isArchived } = channel
  const args = { name, is_private: isPrivate }
  const answer = await emulated.call('conversations.create', args, settings.token)
  emulated.ids.pair(id, textAt(jsonAt(answer, 'channel'), 'id'))
  if (members.length > 0) {
    const users = members.join(',')
    await emulated.call('conversations.invite', { channel: id, users }, settings.token)
  }
  if (isArchived) await emulated.call('conversations.archive', { channel: id }, settings.token)
  made.put(channel)
}
