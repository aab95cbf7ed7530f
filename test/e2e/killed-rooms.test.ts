import { addMs } from '@privacy-desk/core/calendar/instant.js'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { eventually } from '../support/eventually.js'
import { type Ground, openGround } from './support/ground.js'
import { holdTable } from './support/hold.js'
import { killWhereItWaits, recover } from './support/killed-worker.js'
import { olgaDoes, openLaptopBreach } from './support/open-laptop-breach.js'
import { startMs } from './support/program.js'
import { kill, startWorkerProcess } from './support/server.js'
import { type StartedDesk, startDesk } from './support/start-desk.js'

vi.setConfig({ testTimeout: 2 * startMs })

const minute = 60_000
const ref = 'BR-2026-0001'

let ground: Ground
/** Takes what people do, and works nothing. */
let web: StartedDesk

beforeEach(async () => {
  ground = await openGround(['slack'], new Date().toISOString())
  web = await startDesk(ground, { worker: false })
})
afterEach(() => ground.close())

const slack = () => ground.workspace.slack
const opens = () => openLaptopBreach(web, addMs(ground.clock.now(), -minute))

const cards = () => {
  const [room] = slack().madeChannels()
  const written = slack().messages(room?.id ?? '')
  return written.filter(({ user }) => user === slack().botUserId)
}

async function expectOneRoom(): Promise<void> {
  expect(slack().madeChannels()).toMatchObject([{ name: 'breach-br-2026-0001' }])
  expect([...(slack().madeChannels()[0]?.members ?? [])].sort()).toEqual(['U0DORA', 'U0OLGA'])
  expect(cards()).toMatchObject([{ isPinned: true }])
  const records = await web.running.deps.store.breaches.read(ref)
  const ofRooms = records.map(({ event }) => event.type).filter((type) => type.startsWith('room'))
  expect(ofRooms).toEqual(['room-opened', 'room-people-changed'])
}

describe('a worker that is killed', () => {
  test('after Slack made the channel, before noting that, makes no second one', async () => {
    await opens()
    const events = await holdTable(ground, 'events')
    await killWhereItWaits(events, startWorkerProcess(ground))
    expect(slack().madeChannels()).toHaveLength(1)
    await recover(ground)
    await expectOneRoom()
  })

  test('after Slack took the card of the room, before noting that, posts no second one', async () => {
    await opens()
    const unanswered = slack().on('call', ({ method, args }) => {
      if (method === 'conversations.create') {
        slack().faults.next('chat.postMessage', { hangAfterHandling: true })
      }
      return args
    })
    const worker = startWorkerProcess(ground)
    await eventually(() => expect(cards(), worker.stderr()).toHaveLength(1), startMs)
    await kill(worker)
    unanswered()
    await recover(ground)
    await expectOneRoom()
  })

  test('after somebody ticked an item, before the card was redrawn, shows the tick', async () => {
    await opens()
    const first = await startDesk(ground)
    await first.settle()
    await first.close()
    await olgaDoes(web, 'breach tick', { item: 'contain', page: '0' })
    const notices = await holdTable(ground, 'notices')
    await killWhereItWaits(notices, startWorkerProcess(ground))
    expect(JSON.stringify(cards()[0]?.blocks)).toContain('1 of 18 done')
    await recover(ground)
    expect(JSON.stringify(cards()[0]?.blocks)).toContain('2 of 18 done')
    await expectOneRoom()
  })
})
