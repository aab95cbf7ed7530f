import type { Json } from '../../json.js'
import { jsonAt } from '../../json-at.js'
import { listAt } from '../../list-at.js'
import { textAt } from '../../text-at.js'
import type { SlackChannelSpec } from '../slack-options.js'
import { type EmulatedSlack, ownerToken, personToken } from './emulated-slack.js'
import type { Settings } from './settings.js'

const owner = 'U000000001'

/** The DM channel of a person with the bot. */
export const directChannelOf = (user: string) => `D${user.slice(1)}`

function pairByName(
  slack: EmulatedSlack,
  specs: readonly { readonly id: string; readonly name: string }[],
  found: readonly Json[],
): void {
  for (const spec of specs) {
    const inner = found.find((item) => item.name === spec.name)
    if (!inner) throw new Error(`the emulator did not create ${spec.name}`)
    slack.ids.pair(spec.id, textAt(inner, 'id'))
  }
}

async function fillChannel(slack: EmulatedSlack, channel: SlackChannelSpec, settings: Settings) {
  const people = channel.members ?? settings.users.map((user) => user.id)
  const wanted = new Set([
    ...people,
    ...(channel.botIsMember === false ? [] : [settings.botUserId]),
  ])
  const answer = await slack.call('conversations.members', { channel: channel.id }, ownerToken)
  const present = new Set(Array.isArray(answer.members) ? answer.members.map(String) : [])
  const missing = [...wanted].filter((id) => !present.has(id))
  if (missing.length > 0) {
    await slack.call(
      'conversations.invite',
      { channel: channel.id, users: missing.join(',') },
      ownerToken,
    )
  }
  for (const user of present) {
    if (wanted.has(user) || user === owner) continue
    await slack.call('conversations.kick', { channel: channel.id, user }, ownerToken)
  }
  await slack.call('conversations.leave', { channel: channel.id }, ownerToken)
}

async function openDirectChannel(slack: EmulatedSlack, user: string, bot: string): Promise<void> {
  const opened = await slack.call('conversations.open', { users: bot }, personToken(user))
  slack.ids.pair(directChannelOf(user), textAt(jsonAt(opened, 'channel'), 'id'))
}

/**
 * Gives the emulated workspace our ids, memberships and direct messages.
 * @throws when two users or channels bear one name
 */
export async function furnish(slack: EmulatedSlack, settings: Settings): Promise<void> {
  slack.ids.pair(settings.teamId, 'T000000001')
  const users = await slack.call('users.list', { limit: 1000 }, ownerToken)
  pairByName(slack, settings.users, listAt(users, 'members'))
  const types = 'public_channel,private_channel'
  const channels = await slack.call('conversations.list', { types, limit: 1000 }, ownerToken)
  pairByName(slack, settings.channels, listAt(channels, 'channels'))
  for (const channel of settings.channels) await fillChannel(slack, channel, settings)
  for (const user of settings.users) await openDirectChannel(slack, user.id, settings.botUserId)
}
