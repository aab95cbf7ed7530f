import type { SlackUserSpec, SlackWebApiOptions } from '../slack-options.js'

/** What the product's Slack manifest asks for. */
const manifestScopes = [
  'app_mentions:read',
  'chat:write',
  'commands',
  'groups:history',
  'groups:read',
  'groups:write',
  'im:history',
  'im:read',
  'im:write',
  'files:read',
  'files:write',
  'pins:write',
  'users:read',
  'users:read.email',
]

export type Settings = ReturnType<typeof settingsOf>

/** The options with everything left out filled in. */
export function settingsOf(options: SlackWebApiOptions) {
  return {
    users: options.users.map(complete),
    channels: options.channels,
    token: options.token ?? 'xoxb-stand-in',
    scopes: options.scopes ?? manifestScopes,
    botUserId: options.botUserId ?? 'U0PRIVACYBOT',
    botId: options.botId ?? 'B0PRIVACYBOT',
    appId: options.appId ?? 'A0PRIVACYDESK',
    botName: options.botName ?? 'privacy-desk',
    teamId: options.teamId ?? 'T0STANDIN',
    teamDomain: 'stand-in',
    now: options.now ?? Date.now,
    clock: options.clock ?? options.now ?? Date.now,
  }
}

function complete(user: SlackUserSpec): Required<SlackUserSpec> {
  const {
    id,
    name,
    realName = name,
    email = `${name}@example.org`,
    timeZone = 'Etc/UTC',
    isGuest = false,
  } = user
  return { id, name, realName, email, timeZone, isGuest }
}
