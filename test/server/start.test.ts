import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chooseApps } from '@privacy-desk/core/config/choose-apps.js'
import { silentLogger } from '@privacy-desk/core/runtime/silent-logger.js'
import { readStart } from '@privacy-desk/server/read-start.js'
import { start } from '@privacy-desk/server/start.js'
import { startSlackWebApi } from '@privacy-desk/stand-ins/slack/slack-web-api.js'
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { deskContent } from '../core/config/desk-content.js'

const guid = '11111111-2222-4333-8444-555555555555'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'server-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function startWith(env: Record<string, string>) {
  const all = { DESK_DATA: folder, ...env }
  const read = readStart(all, { content: deskContent() }, chooseApps(all))
  if (!read.ok) throw new Error(read.problems.join('\n'))
  return await start(read.value, silentLogger)
}

const teams = {
  TEAMS_APP_ID: guid,
  TEAMS_APP_PASSWORD: 'shh',
  TEAMS_APP_TENANT_ID: guid,
  TEAMS_PORT: '0',
}

async function slack(token?: string) {
  const api = await startSlackWebApi({
    users: [{ id: 'U0EVA', name: 'eva', email: 'eva@desk.example.org' }],
    channels: [{ id: 'C0DESK', name: 'privacy' }],
  })
  onTestFinished(() => api.close())
  return {
    SLACK_BOT_TOKEN: token ?? api.token,
    SLACK_SIGNING_SECRET: 'shh',
    SLACK_API_URL: api.apiUrl,
    SLACK_PORT: '0',
  }
}

describe('the server', { timeout: 60_000 }, () => {
  test('listens for both platforms, lets nobody in without proof, and stops', async () => {
    const server = await startWith({ ...(await slack()), ...teams })
    const [slackUrl = '', teamsUrl = ''] = server.listening.map(({ url }) => url ?? '')
    const post = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }
    expect((await fetch(`${teamsUrl}/healthz`)).status).toBe(200)
    expect((await fetch(`${teamsUrl}/api/messages`, post)).status).toBeGreaterThanOrEqual(400)
    expect((await fetch(`${slackUrl}/slack/events`, post)).status).toBe(401)
    await server.stop()
    await expect(fetch(`${teamsUrl}/healthz`)).rejects.toThrow()
    await expect(fetch(`${slackUrl}/healthz`)).rejects.toThrow()
  })

  test('that cannot start one front-end starts none, and leaves nothing behind', async () => {
    const refused = { ...(await slack('xoxb-not-this-one')), ...teams }
    await expect(startWith(refused)).rejects.toThrow()
    const server = await startWith(teams)
    expect(server.listening).toHaveLength(1)
    await server.stop()
  })
})
