import { DeliveryError } from '@privacy-desk/core/ports/messenger.js'
import type { MadeRoom, Rooms, Unreached } from '@privacy-desk/core/ports/rooms.js'
import type { WebClient } from '@slack/web-api'
import { ownEmptyChannel } from './own-empty-channel.js'
import { unlessDone } from './unless-done.js'
import { withDeliveryErrors } from './with-delivery-errors.js'

/** `breach-br-2026-0007`, `-2` … `-9`: more names than that are taken by nobody's accident. */
const mostNames = 9

/** Slack's largest page; a room of a breach is far smaller. */
const mostMembers = 1000

/**
 * Codes of `conversations.invite` that are about one person. Any other is about the channel.
 * @see https://docs.slack.dev/reference/methods/conversations.invite#errors
 */
const aboutPerson: readonly string[] = [
  'user_not_found',
  'user_disabled',
  'user_is_restricted',
  'user_is_ultra_restricted',
  'ura_max_channels',
  'cant_invite',
  'cant_invite_self',
  'org_user_not_in_team',
  'user_team_not_in_channel',
  'cannot_invite_to_external',
]

/** Private channels of Slack, for one breach each. */
export function createSlackRooms(client: WebClient): Rooms {
  return {
    open: (name) => withDeliveryErrors(() => open(client, name)),
    invite: async (channel, people) => {
      const results = []
      for (const person of people) results.push(await invite(client, channel, person))
      return results.filter((result) => result !== null)
    },
    remove: (channel, people) => withDeliveryErrors(() => remove(client, channel, people)),
    pin: ({ conversation: channel, message: timestamp }) =>
      unlessDone(['already_pinned'], () => client.pins.add({ channel, timestamp })),
  }
}

/** @throws DeliveryError `name_taken` when all names are */
async function open(client: WebClient, base: string): Promise<MadeRoom> {
  for (let number = 1; number < mostNames; number += 1) {
    const name = number === 1 ? base : `${base}-${number}`
    const place = (await create(client, name)) ?? (await ownEmptyChannel(client, name))
    if (place !== null) return { place, name }
  }
  throw new DeliveryError('name_taken', { retryable: false })
}

/** @returns `null` when a channel has that name, archived or not, seen by the bot or not */
async function create(client: WebClient, name: string): Promise<string | null> {
  try {
    const made = await withDeliveryErrors(() =>
      client.conversations.create({ name, is_private: true }),
    )
    return made.channel?.id ?? null
  } catch (error) {
    if (error instanceof DeliveryError && error.code === 'name_taken') return null
    throw error
  }
}

async function invite(
  client: WebClient,
  channel: string,
  users: string,
): Promise<Unreached | null> {
  try {
    await unlessDone(['already_in_channel'], () => client.conversations.invite({ channel, users }))
    return null
  } catch (error) {
    const isPersonal = error instanceof DeliveryError && aboutPerson.includes(error.code)
    if (!isPersonal) throw error
    return { person: users, why: error.code }
  }
}

/** Asks first who is in: Slack's `not_in_channel` may mean the person or the bot. */
async function remove(client: WebClient, channel: string, people: readonly string[]) {
  if (people.length === 0) return
  const { members = [] } = await client.conversations.members({ channel, limit: mostMembers })
  for (const user of people.filter((one) => members.includes(one))) {
    await client.conversations.kick({ channel, user })
  }
}
