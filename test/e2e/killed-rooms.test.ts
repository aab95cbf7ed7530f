import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { eventually } from '../support/eventually.js'
import { type Ground, openGround } from './support/ground.js'
import { type Held, holdTable } from './support/hold.js'
import { type Program, startMs } from './support/program.js'
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
let inbound = 0

async function olga(name: 'breach new' | 'breach tick', args: Record<string, string>) {
  inbound += 1
  const { desk } = web.running
  const actor = await desk.actor({ platform: 'slack', id: 'U0OLGA' })
  await desk.handle({ name, ref, args, via: 'submitted' }, actor, `test:${inbound}`)
}

const opens = () =>
  olga('breach new', {
    what: 'A laptop was stolen',
    noticedAt: new Date(Date.now() - 5 * minute).toISOString(),
    awareAt: new Date(Date.now() - minute).toISOString(),
    role: 'controller',
    lead: 'olga',
    members: '',
    privacy: 'open',
  })

/** Kills the worker where it waits to write to a table. */
async function killWhereItWaits(held: Held, worker: Program) {
  await held.somebodyWaits()
  await kill(worker)
  await held.forgetWaiting()
  await held.release()
}

/** Another worker starts where the killed one stood; Redis was lost with it. */
async function recover(): Promise<void> {
  await ground.redis.clear()
  ground.clock.moveBy(7 * minute)
  const worker = await startDesk(ground)
  await worker.settle()
  // What had to wait for something else is tried again after a few seconds.
  ground.clock.moveBy(minute)
  await worker.settle()
}

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
    await recover()
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
    await recover()
    await expectOneRoom()
  })

  test('after somebody ticked an item, before the card was redrawn, shows the tick', async () => {
    await opens()
    const first = await startDesk(ground)
    await first.settle()
    await first.close()
    await olga('breach tick', { item: 'contain', page: '0' })
    const notices = await holdTable(ground, 'notices')
    await killWhereItWaits(notices, startWorkerProcess(ground))
    expect(JSON.stringify(cards()[0]?.blocks)).toContain('1 of 18 done')
    await recover()
    expect(JSON.stringify(cards()[0]?.blocks)).toContain('2 of 18 done')
    await expectOneRoom()
  })
})
