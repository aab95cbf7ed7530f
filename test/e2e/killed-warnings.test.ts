import { addMs, toInstant } from '@privacy-desk/core/calendar/instant.js'
import { loadBreach } from '@privacy-desk/core/desk/load-breach.js'
import { planWarnings } from '@privacy-desk/core/desk/plan-warnings.js'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { eventually } from '../support/eventually.js'
import { type Ground, openGround } from './support/ground.js'
import { hold, holdTable } from './support/hold.js'
import { killWhereItWaits, recover } from './support/killed-worker.js'
import { openLaptopBreach } from './support/open-laptop-breach.js'
import { startMs } from './support/program.js'
import { kill, startWebProcess, startWorkerProcess } from './support/server.js'
import { type StartedDesk, startDesk } from './support/start-desk.js'

vi.setConfig({ testTimeout: 2 * startMs })

const hour = 3_600_000
const day = 24 * hour
const ref = 'BR-2026-0001'
const now = () => toInstant(new Date().toISOString())

let ground: Ground
/** Takes what people do, and works nothing. */
let web: StartedDesk
afterEach(() => ground.close())

/** A breach of which all is said that is due `ago`; from then on no worker runs. */
async function said(ago: number, awareBefore: number) {
  ground = await openGround(['slack'], addMs(now(), -ago))
  web = await startDesk(ground, { worker: false })
  await openLaptopBreach(web, addMs(ground.clock.now(), -awareBefore))
  const first = await startDesk(ground)
  await first.settle()
  await first.close()
}

const slack = () => ground.workspace.slack

/** What the clock said to Olga, the newest last. */
const warnings = () => web.slack.chat('olga').filter(({ title }) => title.startsWith(`${ref}:`))

const statuses = async () =>
  (
    await ground.query(`SELECT status FROM notices WHERE kind = 'warning' AND post IS NOT NULL`)
  ).map(({ status }) => status)

describe('a worker that is killed', () => {
  /** A day after awareness, less a second: the process that starts then has to warn. */
  beforeEach(() => said(1_000, day - 1_000))

  test('after it took a warning, before it posted it, leaves it to another', async () => {
    const events = await hold(ground, 'LOCK TABLE events IN ACCESS EXCLUSIVE MODE')
    await killWhereItWaits(events, startWorkerProcess(ground))
    expect(warnings()).toEqual([])
    await recover(ground)
    expect(warnings().map(({ title }) => title)).toEqual([`${ref}: 47 h 53 min left`])
  })

  test('after Slack took a warning, before noting that, makes nobody read it twice', async () => {
    slack().faults.next('chat.postMessage', { hangAfterHandling: true })
    const worker = startWorkerProcess(ground)
    await eventually(() => expect(warnings(), worker.stderr()).toHaveLength(1), startMs)
    await kill(worker)
    expect(await statuses()).toEqual([])
    await recover(ground)
    expect(warnings()).toHaveLength(1)
    expect(await statuses()).toEqual(['sent'])
  })
})

describe('a worker that is killed after the end of a clock', () => {
  beforeEach(() => said(5 * day, 73 * hour))

  /** The next of those that come every six hours, which nobody has planned yet. */
  async function next(): Promise<string> {
    const { deps } = web.running
    const loaded = await loadBreach(deps, ref)
    if (loaded === null) throw new Error('there is no breach')
    ground.clock.moveTo(now())
    const { plan } = await planWarnings(
      deps,
      loaded.breach,
      await deps.store.notices.noticesOf(ref),
    )
    const [first] = plan.filter(({ dueAt }) => dueAt > ground.clock.now())
    return first?.key ?? ''
  }

  test('before it planned the next warning, does not end the row of them', async () => {
    const before = warnings().length
    const planned = await hold(
      ground,
      `INSERT INTO notices (id, key, stream, kind, stage, recipient, platform, due_at)
       VALUES ('held', '${await next()}', '${ref}', 'warning', 'x', 'member:olga', 'slack', now())`,
    )
    // Olga's warning and Dora's are out then: each plans on once it is posted.
    await killWhereItWaits(planned, startWorkerProcess(ground), 2)
    expect(warnings()).toHaveLength(before + 1)
    const worker = await recover(ground)
    expect(warnings()).toHaveLength(before + 1)
    ground.clock.moveBy(6 * hour)
    await worker.settle()
    expect(warnings()).toHaveLength(before + 2)
  })
})

describe('a process that takes what people click, killed', () => {
  beforeEach(() => said(0, hour))

  const ticks = async () =>
    (await web.running.deps.store.breaches.read(ref)).filter(
      ({ event }) => event.type === 'item-ticked',
    ).length

  test('before it wrote a tick, says so, and takes it once when it is given again', async () => {
    const [room] = slack().madeChannels()
    const [card] = slack().messages(room?.id ?? '')
    if (card === undefined) throw new Error('there is no card')
    const { program, people } = await startWebProcess(ground)
    await people.as('U0OLGA').clicks(card, 'Checklist')
    const list = await slack().eventually(() =>
      slack()
        .ephemerals(room?.id ?? '', 'U0OLGA')
        .find(({ blocks }) => JSON.stringify(blocks).includes('Tick')),
    )
    const events = await holdTable(ground, 'events')
    const click = people.as('U0OLGA').clicks(list, 'Tick')
    await killWhereItWaits(events, program)
    expect(await click).toMatchObject({ status: 0 })
    expect(await ticks()).toBe(0)
    const again = web.slackPeople.as('U0OLGA')
    await again.clicks(list, 'Tick')
    await again.clicks(list, 'Tick')
    expect(await ticks()).toBe(1)
    await recover(ground)
    expect(JSON.stringify(slack().messages(room?.id ?? '')[0]?.blocks)).toContain('2 of 18 done')
  })
})
