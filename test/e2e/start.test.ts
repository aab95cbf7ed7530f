import { chooseApps } from '@privacy-desk/core/config/choose-apps.js'
import { readDeskFile } from '@privacy-desk/core/config/read-desk-file.js'
import { readStart } from '@privacy-desk/server/read-start.js'
import { slackClient } from '@privacy-desk/stand-ins/slack/slack-client.js'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { asSlackSide } from '../../demo/src/sides/slack-side.js'
import { deskYaml, type Ground, masterKey, openGround } from './support/ground.js'
import { leaked, wholeDatabase } from './support/leaks.js'
import { type Program, runProgram, startMs, startProgram } from './support/program.js'
import { kill, portOf, serverEnv } from './support/server.js'
import { handOver } from './support/tickets.js'

vi.setConfig({ testTimeout: 2 * startMs })

type Env = Readonly<Record<string, string>>

const start = (env: Env) => runProgram('server', [], env)

describe('`npm start`', () => {
  test('with nothing set up says what to set, and ends well', async () => {
    const { code, stdout } = await start({ NODE_ENV: 'production' })
    expect(stdout).toContain('SLACK_BOT_TOKEN')
    expect(stdout).toContain('TEAMS_APP_ID')
    expect(code).toBe(0)
  })

  test('with settings that are wrong in many ways lists all of them, and starts nothing', async () => {
    const { code, stdout, stderr } = await start({
      NODE_ENV: 'production',
      APPS: 'slack,teams',
      SLACK_BOT_TOKEN: 'xapp-1-this-is-another-token',
      SLACK_PORT: 'three thousand',
      TEAMS_APP_ID: '',
      DESK_CONFIG: '/nowhere/desk.yaml',
      REDIS_URL: 'redis://127.0.0.1:1',
      LOG_LEVEL: 'loud',
    })
    expect(code).toBe(2)
    expect(stdout).toBe('')
    for (const named of [
      'SLACK_BOT_TOKEN must be a bot token',
      'SLACK_SIGNING_SECRET is missing',
      'SLACK_PORT must be a number',
      'TEAMS_APP_ID is empty',
      'TEAMS_APP_PASSWORD is missing',
      'desk.yaml cannot be read',
      'set DATABASE_URL too',
      'openssl rand -base64 32',
      'LOG_LEVEL',
    ]) {
      expect(stderr).toContain(named)
    }
    expect(stderr).not.toContain('this-is-another-token')
  })

  test('with a database that does not answer says so, and quotes no password', async () => {
    const { code, stderr } = await start({
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_SIGNING_SECRET: 'a-secret',
      DATABASE_URL: 'postgresql://desk:a-long-password@127.0.0.1:9/desk',
      DESK_MASTER_KEY: masterKey,
      DESK_CONFIG: deskYaml,
    })
    expect(code).toBe(1)
    expect(stderr).toContain('database-unreachable')
    expect(stderr).not.toContain('a-long-password')
  })
})

describe('one thing wrong is enough not to start:', () => {
  const good: Env = {
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_SIGNING_SECRET: 'a-secret',
    TEAMS_APP_ID: '00000000-0000-4000-8000-0000000000aa',
    TEAMS_APP_PASSWORD: 'a-secret',
    TEAMS_APP_TENANT_ID: '00000000-0000-4000-8000-0000000000bb',
    DATABASE_URL: 'postgresql://desk:k7mQ2vX9@127.0.0.1:5432/desk',
    REDIS_URL: 'redis://127.0.0.1:6379',
    DESK_MASTER_KEY: masterKey,
    NODE_ENV: 'production',
  }

  const problemsOf = async (change: Env) => {
    const env = { ...good, ...change }
    const read = readStart(env, await readDeskFile(deskYaml), chooseApps(env))
    return read.ok ? [] : read.problems
  }

  test('nothing is', async () => {
    expect(await problemsOf({})).toEqual([])
  })

  test.each<[string, Env, string]>([
    ['an empty app id of Teams', { TEAMS_APP_ID: '' }, 'TEAMS_APP_ID is empty'],
    ['a missing signing secret', { SLACK_SIGNING_SECRET: '' }, 'SLACK_SIGNING_SECRET is missing'],
    ['no master key', { DESK_MASTER_KEY: '' }, 'openssl rand -base64 32'],
    ['a master key of zeros', { DESK_MASTER_KEY: '0'.repeat(64) }, 'it is not random'],
    ['a worker without a common queue', { ROLES: 'worker', REDIS_URL: '' }, 'can be split only'],
    ['a default password', { DATABASE_URL: 'postgresql://postgres:postgres@db/desk' }, 'everybody'],
  ])('%s', async (_what, change, sentence) => {
    const problems = await problemsOf(change)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(sentence)
  })
})

describe('a server with good settings', () => {
  let ground: Ground
  let server: Program

  afterEach(async () => {
    await kill(server)
    await ground.close()
  })

  test('serves Slack, tells nobody’s data, and ends well on SIGTERM', async () => {
    ground = await openGround(['slack'])
    server = startProgram('server', [], serverEnv(ground))
    const botUrl = `http://127.0.0.1:${await portOf(server, 'slack-started')}`
    const health = await fetch(`${botUrl}/healthz`)
    expect(health.status).toBe(200)

    const { slack, settings } = ground.workspace
    const people = slackClient(slack, { botUrl, signingSecret: settings.signingSecret })
    const side = asSlackSide(slack, people, async () => undefined)
    expect(await handOver(side)).toBe(200)
    await slack.eventually(() => side.chat('employee')[1], startMs)
    await side.presses('employee', 'chat', 'Yes, open a ticket')
    await slack.eventually(() => side.channel()[0], startMs)

    server.process.kill('SIGTERM')
    expect(await server.ended).toBe(0)
    const secrets = ['Carla', 'Winter', 'example.org', 'order history', '40-11873']
    expect(leaked(server.stdout() + server.stderr(), secrets)).toEqual([])
    expect(leaked(await wholeDatabase(ground), secrets)).toEqual([])
    expect(server.stderr()).toBe('')
    await expect(fetch(`${botUrl}/healthz`)).rejects.toThrow()
  })

  test('serves Teams, and lets nobody in without a token', async () => {
    ground = await openGround(['teams'])
    const { settings, issuer } = ground.tenant
    server = startProgram('server', [], {
      DATABASE_URL: ground.database.url,
      REDIS_URL: ground.redis.url,
      REDIS_PREFIX: ground.redis.prefix,
      DESK_CONFIG: deskYaml,
      DESK_MASTER_KEY: masterKey,
      TEAMS_APP_ID: settings.appId,
      TEAMS_APP_PASSWORD: 'a-secret',
      TEAMS_APP_TENANT_ID: settings.allowedTenants[0] ?? '',
      TEAMS_OPENID_METADATA_URL: issuer.openIdMetadataUrl,
      TEAMS_PORT: '0',
    })
    const botUrl = `http://127.0.0.1:${await portOf(server, 'the Teams app listens')}`
    expect((await fetch(`${botUrl}/healthz`)).status).toBe(200)
    const headers = { 'content-type': 'application/json' }
    const activity = {
      type: 'message',
      id: '1',
      serviceUrl: ground.tenant.teams.serviceUrl,
      channelId: 'msteams',
      from: { id: '29:employee' },
      conversation: { id: 'a:1' },
      text: 'help',
    }
    const body = JSON.stringify(activity)
    const stranger = await fetch(`${botUrl}/api/messages`, { method: 'POST', headers, body })
    expect(stranger.status).toBe(401)
    server.process.kill('SIGTERM')
    expect(await server.ended).toBe(0)
  })
})
