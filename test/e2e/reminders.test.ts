import { deliver } from '@privacy-desk/core/delivery/deliver.js'
import { sweep } from '@privacy-desk/core/delivery/sweep.js'
import type { QueueWorker } from '@privacy-desk/core/ports/queue.js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { playJourney } from '../../demo/src/journey.js'
import { Narrator } from '../../demo/src/narrator.js'
import type { Person } from '../../demo/src/sides/side.js'
import { erasure } from '../../demo/src/stories.js'
import { type Ground, openGround } from './support/ground.js'
import { startMs } from './support/program.js'
import { startWorkerProcess } from './support/server.js'
import { settled } from './support/settled.js'
import { type StartedDesk, startDesk } from './support/start-desk.js'
import { handOver, mailOf, openTicket } from './support/tickets.js'

const minute = 60_000

let ground: Ground

beforeEach(async () => {
  ground = await openGround(['slack'])
})

afterEach(() => ground.close())

async function ownedTicket(desk: StartedDesk, mail?: Uint8Array): Promise<string> {
  const reference = await openTicket(desk, 'slack', mail)
  await desk.slack.presses('olga', 'channel', 'Take it')
  await desk.settle()
  return reference
}

/** The reminders about a request in somebody's chat. */
const reminders = (desk: StartedDesk, who: Person, reference: string) =>
  desk.slack
    .chat(who)
    .filter(({ title }) => title.startsWith(reference) && title.includes(' due on '))

const posts = () => ground.workspace.slack.calls('chat.postMessage').length

describe('two processes of one desk', () => {
  let one: StartedDesk
  let other: StartedDesk
  let reference: string

  beforeEach(async () => {
    one = await startDesk(ground)
    other = await startDesk(ground)
    reference = await ownedTicket(one)
  })

  test('that sweep at the same moment, again and again, remind each person once', async () => {
    ground.clock.moveTo('2026-04-01T08:00:00Z')
    await Promise.all(
      [one, other, one, other, one, other].map(({ running }) => sweep(running.deps)),
    )
    await settled(ground)
    await Promise.all([one.settle(), other.settle()])
    expect(reminders(one, 'olga', reference)).toHaveLength(1)
    expect(reminders(one, 'mia', reference)).toHaveLength(1)
    expect(reminders(one, 'dora', reference)).toHaveLength(1)
  })

  test('that deliver one notice at the same moment post it once', async () => {
    await one.moveTo('2026-03-27T07:59:00Z')
    const before = posts()
    ground.clock.moveTo('2026-03-27T08:00:00Z')
    const [due, ...more] = await one.running.deps.store.notices.claimDue(
      ground.clock.now(),
      ground.clock.now(),
      10,
    )
    expect(more).toEqual([])
    await Promise.all(
      [one, other, one, other].map(async ({ running, sides }) => {
        const [side] = sides
        if (side !== undefined) await deliver(running.deps, side.messenger, due?.id ?? '')
      }),
    )
    expect(posts()).toBe(before + 1)
    await one.settle()
    expect(reminders(one, 'olga', reference)).toHaveLength(2)
  })
})

test('two processes of the operating system that start on the same backlog remind each person once', async () => {
  const day = 24 * 60 * minute
  const longAgo = new Date(Date.now() - 60 * day)
  ground.clock.moveTo(longAgo.toISOString())
  const desk = await startDesk(ground)
  const references: string[] = []
  for (let request = 0; request < 4; request += 1) {
    references.push(await ownedTicket(desk, mailOf(longAgo)))
  }
  await desk.close()
  ground.clock.moveTo(new Date().toISOString())
  startWorkerProcess(ground)
  startWorkerProcess(ground)
  await settled(ground, startMs)
  const reminded = (['olga', 'mia', 'dora'] as const).map((who) =>
    references.map((reference) => reminders(desk, who, reference).length),
  )
  expect(reminded).toEqual([
    [1, 1, 1, 1],
    [1, 1, 1, 1],
    [1, 1, 1, 1],
  ])
}, 90_000)

describe('Redis that loses everything', () => {
  /** What `FLUSHALL` does, to this desk's part of it. */
  const flush = () => ground.redis.clear()

  test('after each step of a journey costs no step and repeats none', async () => {
    const desk = await startDesk(ground, { worker: false })
    const told: string[] = []
    const { running, log, close } = desk
    let workers: readonly QueueWorker[] = []
    const settle = async () => {
      // Ends what is under way, as an orderly restart does; what waits in Redis is lost.
      await Promise.all(workers.map((worker) => worker.close()))
      await flush()
      ground.clock.moveBy(6 * minute)
      workers = await Promise.all(desk.sides.map((side) => running.work(side)))
      await desk.settle()
    }
    const moveTo = async (instant: string) => {
      ground.clock.moveTo(instant)
      await settle()
    }
    const say = new Narrator((line) => void told.push(line))
    await playJourney({ running, log, close, settle, moveTo, side: desk.slack }, erasure, say)
    expect(told.filter((line) => line.includes('✗'))).toEqual([])
  })

  test('with a mail and notices waiting in it loses neither', async () => {
    const web = await startDesk(ground, { worker: false })
    await handOver(web.slack)
    await flush()
    ground.clock.moveBy(6 * minute)
    const worker = await startDesk(ground)
    await worker.settle()
    await web.slack.presses('employee', 'chat', 'Yes, open a ticket')
    await worker.settle()
    expect(worker.slack.channel()).toHaveLength(1)
  })
})

test('after a week of silence each person gets one reminder of each request, the latest', async () => {
  const before = await startDesk(ground)
  const first = await ownedTicket(before)
  const second = await ownedTicket(before)
  await before.moveTo('2026-03-26T12:00:00Z')
  await before.close()
  ground.clock.moveTo('2026-04-02T12:00:00Z')
  const after = await startDesk(ground)
  await after.settle()
  for (const reference of [first, second]) {
    for (const who of ['olga', 'mia', 'dora'] as const) {
      expect(reminders(after, who, reference)).toHaveLength(who === 'olga' ? 2 : 1)
    }
  }
  expect(reminders(after, 'olga', first).at(-1)?.title).toMatch(`${first} is due on `)
})
