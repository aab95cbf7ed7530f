import { type RunningSlack, startSlack } from '@privacy-desk/slack/main.js'
import { slackSettings } from '@privacy-desk/slack/settings.js'
import {
  type LoopbackServer,
  startLoopbackServer,
} from '@privacy-desk/stand-ins/http/loopback-server.js'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eventually } from '../../support/eventually.js'
import { fixture } from '../support/fixture.js'
import { recordingLogger } from '../support/recording-logger.js'
import { scriptedDesk } from '../support/scripted-desk.js'
import { type SocketServer, startSocketServer } from '../support/socket-server.js'

const desk = scriptedDesk()
let socket: SocketServer
let api: LoopbackServer
let app: RunningSlack

beforeAll(async () => {
  socket = await startSocketServer()
  const me = { ok: true, user_id: 'U0BOT', bot_id: 'B0BOT', team_id: 'T0DESK' }
  api = await startLoopbackServer(async ({ url }) => {
    const open = url.pathname.endsWith('apps.connections.open')
    const body = JSON.stringify(open ? { ok: true, url: socket.url } : me)
    return { status: 200, headers: { 'content-type': 'application/json' }, body }
  })
  const settings = slackSettings.parse({
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_APP_TOKEN: 'xapp-1',
    SLACK_MODE: 'socket',
    SLACK_API_URL: `${api.url}/api/`,
  })
  app = await startSlack({ desk, settings, logger: recordingLogger() })
})
afterAll(async () => {
  await app.stop()
  await socket.close()
  await api.close()
})

const deliver = (envelope_id: string, type: string, payload: unknown) =>
  socket.send({ envelope_id, type, accepts_response_payload: true, payload })
const acknowledged = (id: string) => socket.received.find(({ envelope_id }) => envelope_id === id)
const acknowledgement = (id: string) => eventually(() => expect(acknowledged(id)).toBeDefined())

describe('in Socket Mode', () => {
  beforeEach(() => desk.answers(() => ({ kind: 'done' })))

  it('listens nowhere', () => {
    expect(app.url).toBeNull()
  })

  it('answers a command in its acknowledgement', async () => {
    deliver('e1', 'slash_commands', fixture('command-assign'))
    await acknowledgement('e1')
    expect(acknowledged('e1')).toMatchObject({
      payload: { response_type: 'ephemeral', text: 'Done.' },
    })
  })

  it('acknowledges an event only when the desk has it', async () => {
    let finish = () => {}
    desk.answers(() => new Promise((resolve) => (finish = () => resolve({ kind: 'done' }))))
    deliver('e2', 'events_api', fixture('dm-pasted-text'))
    await eventually(() => expect(desk.asked.at(-1)?.inboundId).toBe('slack:event:Ev0PASTE'))
    expect(acknowledged('e2')).toBeUndefined()
    finish()
    await acknowledgement('e2')
  })

  it('does not acknowledge an event that the desk could not take', async () => {
    desk.answers(() => Promise.reject(new Error('no database')))
    deliver('e3', 'events_api', fixture('dm-eml-upload'))
    await eventually(() => expect(desk.asked.at(-1)?.inboundId).toBe('slack:event:Ev0EML'))
    deliver('e4', 'slash_commands', fixture('command-assign'))
    await acknowledgement('e4')
    expect(acknowledged('e3')).toBeUndefined()
  })

  it('acknowledges what it does not know', async () => {
    deliver('e5', 'interactive', { type: 'something_new' })
    await acknowledgement('e5')
  })
})
