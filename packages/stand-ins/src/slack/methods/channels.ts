import { jsonAt } from '../../json-at.js'
import { textAt } from '../../text-at.js'
import { introduce } from '../inside/introduce.js'
import type { Workspace } from '../inside/workspace.js'
import type { Method } from './method.js'
import { passOn } from './pass-on.js'

/** The emulator makes names of anything; Slack takes small letters, digits, dashes, underscores. */
const goodName = /^[a-z0-9_-]{1,80}$/

const create: Method = async (workspace, args) => {
  if (!goodName.test(textAt(args, 'name'))) return { ok: false, error: 'invalid_name_specials' }
  const answer = await passOn(workspace, 'conversations.create', args)
  if (answer.ok !== true) return answer
  const made = jsonAt(answer, 'channel')
  workspace.made.put({
    id: textAt(made, 'id'),
    name: textAt(made, 'name'),
    isPrivate: made.is_private === true,
    isArchived: false,
    members: [],
  })
  return answer
}

const invite: Method = async (workspace, args) => {
  const users = textAt(args, 'users').split(',')
  const guest = users.map((id) => guestFault(workspace, id)).find((fault) => fault !== undefined)
  if (guest !== undefined) return { ok: false, error: guest }
  const answer = await passOn(workspace, 'conversations.invite', args)
  if (answer.ok !== true) return answer
  workspace.made.change(textAt(args, 'channel'), ({ members }) => ({
    members: [...new Set([...members, ...users])],
  }))
  return answer
}

/** Guests may be in the channels that an administrator chose. */
function guestFault({ settings }: Workspace, id: string): string | undefined {
  return settings.users.find((user) => user.id === id)?.isGuest === true
    ? 'user_is_restricted'
    : undefined
}

const kick: Method = async (workspace, args) => {
  const answer = await passOn(workspace, 'conversations.kick', args)
  if (answer.ok !== true) return answer
  const gone = textAt(args, 'user')
  workspace.made.change(textAt(args, 'channel'), ({ members }) => ({
    members: members.filter((one) => one !== gone),
  }))
  return answer
}

const archive: Method = async (workspace, args) => {
  const answer = await passOn(workspace, 'conversations.archive', args)
  if (answer.ok === true) {
    workspace.made.change(textAt(args, 'channel'), () => ({ isArchived: true }))
  }
  return answer
}

const pin: Method = async (workspace, args) => {
  const channel = textAt(args, 'channel')
  const ts = textAt(args, 'timestamp')
  await introduce(workspace, workspace.board.find(channel, ts))
  const answer = await passOn(workspace, 'pins.add', args)
  // As it stands now: it may have been redrawn meanwhile.
  const message = workspace.board.find(channel, ts)
  if (answer.ok === true && message !== undefined) {
    workspace.board.change(message, { ...message.raw, pinned_to: [channel] })
  }
  return answer
}

/** Methods that make channels, bring people in, and pin what stands there. */
export const channels: Readonly<Record<string, Method>> = {
  'conversations.create': create,
  'conversations.invite': invite,
  'conversations.kick': kick,
  'conversations.archive': archive,
  'pins.add': pin,
}
