import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import { sweep } from '@privacy-desk/core/delivery/sweep.js'
import { loadBreach } from '@privacy-desk/core/desk/load-breach.js'
import { planWarnings } from '@privacy-desk/core/desk/plan-warnings.js'
import type { TeamsMessage } from '@privacy-desk/stand-ins/teams/teams-objects.js'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { teamsRoom } from '../../demo/src/sides/teams-tenant.js'
import { cuttableProxy } from '../support/cuttable-proxy.js'
import { type Ground, openGround } from './support/ground.js'
import { type Held, hold, holdTable } from './support/hold.js'
import { recover } from './support/killed-worker.js'
import { olgaDoes, openLaptopBreach } from './support/open-laptop-breach.js'
import { startMs } from './support/program.js'
import { type StartedDesk, startDesk } from './support/start-desk.js'

vi.setConfig({ testTimeout: 2 * startMs, hookTimeout: 2 * startMs })

const ref = 'BR-2026-0001'
const hour = 3_600_000
const tick = { item: 'contain', page: '0' }
const rooms = { slack: { form: 'none' }, teams: { thread: teamsRoom.id } } as const

let ground: Ground
/** Takes what people do, and works nothing. */
let web: StartedDesk

beforeAll(async () => {
  ground = await openGround(['teams'], '2026-03-27T14:00:00Z')
  web = await startDesk(ground, { worker: false, rooms })
  await openLaptopBreach(web, toInstant('2026-03-27T13:20:00Z'))
  await works('2026-03-27T14:00:00Z')
})
afterAll(() => ground.close())

/** Another worker says what is due by then. */
async function works(until: string): Promise<void> {
  const worker = await startDesk(ground, { rooms })
  await worker.moveTo(until)
  await worker.close()
}

/**
 * A worker, or whoever takes what people click, that ends where it waits for what is held: its
 * connections break, and nobody hears of it again.
 */
async function endsAt(
  held: Held,
  { worker, jobs }: { worker: boolean; jobs?: number },
  begin: (desk: StartedDesk) => unknown,
) {
  const proxy = await cuttableProxy(ground.database.url)
  const desk = await startDesk(ground, { worker, rooms, databaseUrl: proxy.url })
  const begun = Promise.allSettled([begin(desk)])
  await held.somebodyWaits(jobs)
  await proxy.cut()
  await held.forgetWaiting()
  await held.release()
  await begun
  await desk.close().catch(() => undefined)
}

const ofBot = ({ from, card }: TeamsMessage) => from === ground.tenant.teams.botId && card
const warnings = () =>
  ground.tenant.teams
    .directMessages('29:olga')
    .filter((one) => ofBot(one) && JSON.stringify(one.card).includes(`"${ref}: `))
const roomCards = () =>
  ground.tenant.teams
    .messages(teamsRoom.id)
    .filter((one) => ofBot(one) && JSON.stringify(one.card).includes(`Breach ${ref}`))
const ticks = async () =>
  (await web.running.deps.store.breaches.read(ref)).filter(
    ({ event }) => event.type === 'item-ticked',
  ).length

test('a tick that a dying process did not write is not there, and is taken once given again', async () => {
  const events = await holdTable(ground, 'events')
  await endsAt(events, { worker: false }, (desk) => olgaDoes(desk, 'breach tick', tick))
  expect(await ticks()).toBe(0)
  await olgaDoes(web, 'breach tick', tick)
  await olgaDoes(web, 'breach tick', tick)
  expect(await ticks()).toBe(1)
})

test('a worker that dies before it redrew the card of a thread leaves that to another', async () => {
  const notices = await holdTable(ground, 'notices')
  await endsAt(notices, { worker: true }, ({ running }) => sweep(running.deps))
  expect(JSON.stringify(roomCards()[0]?.card)).toContain('1 of 18 done')
  const worker = await recover(ground, { rooms })
  await worker.close()
  expect(roomCards()).toHaveLength(1)
  expect(JSON.stringify(roomCards()[0]?.card)).toContain('2 of 18 done')
})

test('a worker that dies between a warning and the next repeats none, and ends no row of them', async () => {
  await works('2026-03-30T19:19:00Z')
  const before = warnings().length
  ground.clock.moveTo('2026-03-30T19:20:00Z')
  const next = await hold(ground, await plansNext())
  // Olga's warning and Dora's are out then: each plans on once it is posted.
  await endsAt(next, { worker: true, jobs: 2 }, ({ running }) => sweep(running.deps))
  expect(warnings()).toHaveLength(before + 1)
  const worker = await recover(ground, { rooms })
  expect(warnings()).toHaveLength(before + 1)
  ground.clock.moveBy(6 * hour)
  await worker.settle()
  expect(warnings()).toHaveLength(before + 2)
})

/** Takes the key of the warning that is planned next, so that planning it has to wait. */
async function plansNext(): Promise<string> {
  const { deps } = web.running
  const loaded = await loadBreach(deps, ref)
  if (loaded === null) throw new Error('there is no breach')
  const { plan } = await planWarnings(deps, loaded.breach, await deps.store.notices.noticesOf(ref))
  const [first] = plan.filter(({ dueAt }) => dueAt > ground.clock.now())
  return `INSERT INTO notices (id, key, stream, kind, stage, recipient, platform, due_at)
    VALUES ('held', '${first?.key}', '${ref}', 'warning', 'x', 'member:olga', 'teams', now())`
}
