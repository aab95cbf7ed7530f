import { createEmulator } from 'emulate'
import { isJson } from '../../is-json.js'
import type { Json } from '../../json.js'
import { readJson } from '../../read-json.js'
import { Ids } from './ids.js'
import type { Settings } from './settings.js'

/** The third party's Slack that keeps messages, members and views behind our front. */
export interface EmulatedSlack {
  readonly ids: Ids
  /** Calls a Web API method. @returns Slack's answer, `unknown_method` when there is none such */
  call(method: string, args: Json, token: string): Promise<Json>
  close(): Promise<void>
}

/** The token with which the stand-in itself sets up the workspace. */
export const ownerToken = 'xoxp-workspace-owner'

/** The user token of a person, known only inside the stand-in. */
export const personToken = (user: string) => `xoxp-${user}`

function seed(settings: Settings) {
  const { botUserId, botId, appId, botName } = settings
  const bot = { app_id: appId, bot_id: botId, bot_user_id: botUserId }
  return {
    team: { name: 'Stand-in', domain: settings.teamDomain },
    users: settings.users.map((u) => ({ name: u.name, real_name: u.realName, email: u.email })),
    channels: settings.channels.map((c) => ({ name: c.name, is_private: c.isPrivate ?? false })),
    oauth_apps: [
      {
        ...bot,
        client_id: 'stand-in.client',
        client_secret: 'stand-in',
        name: botName,
        bot_name: botName,
        redirect_uris: [],
        scopes: settings.scopes,
      },
    ],
    tokens: [
      { token: ownerToken, user: 'admin' },
      { token: settings.token, type: 'bot', user_id: botUserId, scopes: settings.scopes, ...bot },
      ...settings.users.map((u) => ({ token: personToken(u.id), user: u.name })),
    ],
    strict_scopes: true,
  }
}

/** Starts the emulator in this process, on a loopback port of its own. */
export async function startEmulatedSlack(settings: Settings): Promise<EmulatedSlack> {
  const emulator = await createEmulator({
    service: 'slack',
    port: 0,
    hostname: '127.0.0.1',
    seed: { slack: seed(settings) },
  })
  const ids = new Ids()
  const call = async (method: string, args: Json, token: string): Promise<Json> => {
    const response = await fetch(`${emulator.url}/api/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(ids.inward(args)),
    })
    const answer = readJson(ids.outward(await response.text()))
    if (response.status === 404 || !isJson(answer)) return { ok: false, error: 'unknown_method' }
    return answer
  }
  return { ids, call, close: () => emulator.close() }
}
