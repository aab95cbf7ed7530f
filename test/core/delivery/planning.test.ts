import { deliver } from '@privacy-desk/core/delivery/deliver.js'
import { createDesk } from '@privacy-desk/core/desk/create-desk.js'
import type { DeskDeps } from '@privacy-desk/core/desk/deps.js'
import { loadBreach } from '@privacy-desk/core/desk/load-breach.js'
import type { Messenger } from '@privacy-desk/core/ports/messenger.js'
import type { Notice } from '@privacy-desk/core/ports/notice-store.js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type DeskOfTest, deskOfTest } from '../../support/desk-of-test.js'
import { laptopOpening } from '../../support/laptop-opening.js'
import { overriding } from '../../support/overriding.js'

const ref = 'BR-2026-0001'
const hour = 3_600_000

let at: DeskOfTest
beforeEach(async () => {
  at = await deskOfTest({ start: '2026-03-05T08:30:00Z' })
})
afterEach(() => at.close())

async function opens(desk = at.desk): Promise<void> {
  const intent = { name: 'breach new', args: laptopOpening, via: 'submitted' } as const
  await desk.handle(intent, await at.actor('U0OLGA'), 'test:opens')
}

/** A desk whose queue forgets everything and which can plan nothing of a kind. */
function unable(kind: Notice['kind']): DeskDeps {
  const { store } = at.deps
  const notices = overriding(store.notices, {
    insert: (plan) =>
      plan.some((one) => one.kind === kind)
        ? Promise.reject(Object.assign(new Error('broken'), { code: 'broken' }))
        : store.notices.insert(plan),
  })
  return { ...quiet(), store: overriding(store, { notices }) }
}

const quiet = (): DeskDeps => ({
  ...at.deps,
  queue: overriding(at.deps.queue, { enqueue: async () => undefined }),
})

async function tryOften(deps: DeskDeps, messenger: Messenger, id: string): Promise<void> {
  for (let time = 0; time < 14; time += 1) {
    at.clock.moveBy(hour)
    await at.deps.store.notices.claimDue(at.clock.now(), at.clock.now(), 100)
    await deliver(deps, messenger, id)
  }
}

const stored = () => at.deps.store.notices.noticesOf(ref)
const waiting = async (passes: (notice: Notice) => boolean) => {
  const found = (await stored()).find(
    (one) => ['planned', 'queued'].includes(one.status) && passes(one),
  )
  if (found === undefined) throw new Error('there is no such notice')
  return found.id
}

describe.each([
  ['finds its posts again, such as Slack', (): Messenger => at.slack],
  [
    'cannot, such as Teams',
    (): Messenger => overriding<Messenger>(at.slack, { find: async () => undefined }),
  ],
])('what cannot be planned, on a platform that %s', (_, messenger) => {
  const warnings = () => at.slack.saidTo('U0OLGA').filter(({ card }) => / over$/.test(card.title))

  test('repeats no warning, ends no row of them, and is told to the room', async () => {
    await opens()
    await at.settle()
    at.clock.moveTo('2026-03-08T08:00:00Z')
    await at.settle()
    const id = await waiting(
      ({ kind, stage, recipient }) =>
        kind === 'warning' && stage.includes('over') && recipient === 'member:olga',
    )
    const before = warnings().length
    at.clock.moveTo('2026-03-08T14:00:00Z')
    await tryOften(unable('warning'), messenger(), id)
    expect(warnings()).toHaveLength(before + 1)
    const told = (await stored()).filter(({ stage }) => stage === 'unplanned')
    expect(told.map(({ recipient }) => recipient).sort()).toEqual(['member:dora', 'member:olga'])
    await tryOften(quiet(), messenger(), id)
    expect(warnings()).toHaveLength(before + 1)
    expect(await at.deps.store.notices.notice(id)).toMatchObject({ status: 'sent' })
    await at.settle()
    const [dora] = at.slack.saidTo('U0DORA').filter(({ card }) => card.title.includes('its times'))
    expect(dora?.card.title).toContain('may be late, or not come')
    const next = (await stored()).filter(
      ({ kind, status, recipient }) =>
        kind === 'warning' && status === 'planned' && recipient === 'member:olga',
    )
    expect(next).not.toEqual([])
  })

  test('posts the card of a room once, and gives no room up', async () => {
    await opens(createDesk(quiet()))
    const room = unable('room')
    const open = await waiting(({ stage }) => stage === 'open-channel')
    await at.deps.store.notices.claimDue(at.clock.now(), at.clock.now(), 100)
    await deliver(quiet(), messenger(), open)
    const card = await waiting(({ kind, stage }) => kind === 'card' && stage === 'room')
    await tryOften(room, messenger(), card)
    const place = (await loadBreach(at.deps, ref))?.breach.room?.place ?? ''
    expect(at.slack.saidTo(place)).toHaveLength(1)
    await tryOften(quiet(), messenger(), card)
    expect(await at.deps.store.notices.notice(card)).toMatchObject({ status: 'sent' })
    expect((await stored()).filter(({ stage }) => stage === `pin|${card}`)).toHaveLength(1)
    expect((await loadBreach(at.deps, ref))?.breach).toMatchObject({
      room: { place },
      roomRefusals: [],
    })
  })
})
