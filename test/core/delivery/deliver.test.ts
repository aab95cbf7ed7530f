import { deliver } from '@privacy-desk/core/delivery/deliver.js'
import { createDesk } from '@privacy-desk/core/desk/create-desk.js'
import type { DeskDeps } from '@privacy-desk/core/desk/deps.js'
import type { Desk } from '@privacy-desk/core/desk/desk.js'
import type { Actor } from '@privacy-desk/core/people/member.js'
import { InfrastructureError } from '@privacy-desk/core/ports/infrastructure-error.js'
import { DeliveryError } from '@privacy-desk/core/ports/messenger.js'
import type { NewNotice, Notice } from '@privacy-desk/core/ports/notice-store.js'
import { beforeEach, describe, expect, test } from 'vitest'
import { type DeskOfTest, deskOfTest, pasted } from '../../support/desk-of-test.js'
import { overriding } from '../../support/overriding.js'

const ref = 'PR-2026-0001'
const minute = 60_000

let at: DeskOfTest
let olga: Actor
let employee: Actor
let inbound = 0

beforeEach(async () => {
  at = await deskOfTest()
  olga = await at.actor('U0OLGA')
  employee = await at.actor('U0EMPLOYEE')
  await at.desk.accept(pasted('Please delete everything', at), employee, 'test:mail')
  await at.settle()
})

const does = (actor: Actor, name: 'confirm' | 'take') => {
  inbound += 1
  return at.desk.handle({ name, ref, args: {}, via: 'clicked' }, actor, `test:${name}:${inbound}`)
}

const notices = () => at.deps.store.notices.noticesOf(ref)
const noticeOf = async (stage: string): Promise<Notice> => {
  const found = (await notices()).find((notice) => notice.stage === stage)
  if (found === undefined) throw new Error(`there is no notice ${stage}`)
  return found
}
const titles = (id: string) => at.slack.saidTo(id).map(({ card }) => card.title)

describe('a wait that the platform asks for', () => {
  const wait = () => new DeliveryError('ratelimited', { retryable: true, retryAfterMs: 5 * minute })

  test('is kept to the millisecond', async () => {
    at.slack.failNext(wait())
    await does(employee, 'confirm')
    await at.settle()
    at.clock.moveBy(5 * minute - 1)
    await at.settle()
    expect(titles('C0DESK')).toEqual([])
    at.clock.moveBy(1)
    await at.settle()
    expect(titles('C0DESK')).toEqual([`Privacy request ${ref}`])
  })

  test('is no failure: a busy hour gives nothing up', async () => {
    for (let time = 0; time < 20; time += 1) at.slack.failNext(wait())
    await does(employee, 'confirm')
    for (let time = 0; time < 20; time += 1) {
      await at.settle()
      at.clock.moveBy(5 * minute)
    }
    await at.settle()
    expect(titles('C0DESK')).toEqual([`Privacy request ${ref}`])
    expect(await at.deps.store.notices.failedNotices(10)).toEqual([])
  })
})

describe('a notice that cannot be delivered', () => {
  const broken = () => new DeliveryError('account_inactive', { retryable: false })

  test('is given up at once when trying again cannot help, and the DPO gets a card', async () => {
    await does(employee, 'confirm')
    await at.settle()
    at.slack.failNext(broken())
    await does(olga, 'take')
    await at.settle()
    expect(await noticeOf('assigned')).toMatchObject({
      status: 'failed',
      failure: 'account_inactive',
    })
    expect(titles('U0DORA')).toEqual([`A notice did not arrive: ${ref}`])
  })

  test('reaches the desk’s channel when the only DPO is the one who cannot be reached', async () => {
    await does(employee, 'confirm')
    await at.settle()
    at.clock.moveTo('2026-04-01T06:59:00Z')
    await at.settle()
    at.clock.moveTo('2026-04-01T07:00:00Z')
    at.slack.failNext(broken())
    await at.settle()
    expect((await at.deps.store.notices.failedNotices(10))[0]).toMatchObject({
      kind: 'reminder',
      recipient: 'member:dora',
    })
    expect(titles('C0DESK')).toContain(`A notice did not arrive: ${ref}`)
    const said = JSON.stringify(at.slack.saidTo('C0DESK').at(-1)?.card)
    expect(said).toContain('could not be reached either')
    expect(said).not.toMatch(/carla/i)
  })

  test('is tried twelve times over hours when it might help, then the DPO gets a card', async () => {
    await does(employee, 'confirm')
    await at.settle()
    for (let time = 0; time < 12; time += 1) {
      at.slack.failNext(new DeliveryError('http-503', { retryable: true }))
    }
    await does(olga, 'take')
    for (let time = 0; time < 11; time += 1) {
      await at.settle()
      at.clock.moveBy(60 * minute)
    }
    expect(titles('U0DORA')).toEqual([])
    await at.settle()
    expect(titles('U0DORA')).toEqual([`A notice did not arrive: ${ref}`])
  })

  test('reaches the DPO even if the process dies between giving up and telling', async () => {
    await does(employee, 'confirm')
    await at.settle()
    const { notices: kept } = at.deps.store
    const dying = overriding(kept, {
      markFailed: () => Promise.reject(new Error('the process died here')),
    })
    const store = overriding(at.deps.store, { notices: dying })
    await does(olga, 'take')
    await at.settle()
    const told = await noticeOf('assigned')
    await kept.insert([{ ...plain(told), id: 'n-2', key: `${told.key}-again` }])
    await kept.claimDue(at.clock.now(), at.clock.now(), 10)
    at.slack.failNext(broken())
    await expect(deliver({ ...at.deps, store }, at.slack, 'n-2')).rejects.toThrow('died here')
    await at.settle()
    expect(titles('U0DORA')).toEqual([`A notice did not arrive: ${ref}`])
  })

  test('is given up, too, when drawing it fails again and again, and is not tried for ever', async () => {
    await does(employee, 'confirm')
    await at.settle()
    const vault = overriding(at.deps.vault, {
      openText: () => Promise.reject(Object.assign(new Error('broken'), { code: 'tampered' })),
    })
    await at.deps.store.notices.insert([
      { ...plain(await noticeOf('ticket')), id: 'n-3', key: 'another' },
    ])
    for (let time = 0; time < 12; time += 1) {
      await at.deps.store.notices.claimDue(at.clock.now(), at.clock.now(), 10)
      await deliver({ ...at.deps, vault }, at.slack, 'n-3')
      at.clock.moveBy(60 * minute)
    }
    expect(await at.deps.store.notices.notice('n-3')).toMatchObject({
      status: 'failed',
      failure: 'tampered',
    })
  })
})

describe('a request that changes while its card is on the way', () => {
  /** With a queue that forgets everything, so that the test says what is delivered when. */
  let deps: DeskDeps
  let desk: Desk

  beforeEach(() => {
    const queue = overriding(at.deps.queue, { enqueue: async () => undefined })
    deps = { ...at.deps, queue }
    desk = createDesk(deps)
  })

  const change = (actor: Actor, name: 'confirm' | 'take' | 'review') => {
    inbound += 1
    return desk.handle({ name, ref, args: {}, via: 'clicked' }, actor, `test:${inbound}`)
  }

  const deliverAll = async () => {
    for (const { id, status } of await notices()) {
      if (status === 'queued') await deliver(deps, at.slack, id)
    }
  }

  /** Olga is faster than the first card. */
  const slow = () =>
    overriding(at.slack, {
      send: async (...message) => {
        const post = await at.slack.send(...message)
        await change(olga, 'take')
        return post
      },
    })

  const inChannel = () => at.slack.saidTo('C0DESK').map(({ card }) => card.status?.text)

  test('is drawn anew once the card is there', async () => {
    await change(employee, 'confirm')
    await deliver(deps, slow(), (await noticeOf('ticket')).id)
    expect(inChannel()).toEqual(['Needs an owner'])
    await deliverAll()
    expect(inChannel()).toEqual(['In progress'])
  })

  test('is posted once where a fault keeps it from being drawn anew, and the DPO is told', async () => {
    await change(employee, 'confirm')
    const { notices: kept } = deps.store
    const fault = Object.assign(new Error('broken'), { code: 'broken' })
    const unable = overriding(kept, {
      insert: (plan) =>
        plan.some(({ kind }) => kind === 'refresh') ? Promise.reject(fault) : kept.insert(plan),
    })
    const store = overriding(deps.store, { notices: unable })
    const { id } = await noticeOf('ticket')
    for (let time = 0; time < 4; time += 1) {
      await kept.claimDue(at.clock.now(), at.clock.now(), 10)
      await deliver({ ...deps, store }, slow(), id)
      at.clock.moveBy(minute)
    }
    expect(inChannel()).toEqual(['Needs an owner'])
    await deliverAll()
    expect(titles('U0DORA')).toEqual([`The desk has a fault: ${ref}`])
  })

  test('is drawn anew even if the process dies before it noted the card as sent', async () => {
    await change(employee, 'confirm')
    const slow = overriding(at.slack, {
      find: async () => undefined,
      send: async (...message) => {
        const post = await at.slack.send(...message)
        await change(olga, 'take')
        return post
      },
    })
    const dying = overriding(deps.store.notices, {
      markSent: () =>
        Promise.reject(
          new InfrastructureError('database-closed', 'died here', { retryable: true }),
        ),
    })
    const { id } = await noticeOf('ticket')
    const died = deliver({ ...deps, store: overriding(deps.store, { notices: dying }) }, slow, id)
    await expect(died).rejects.toThrow('died here')
    at.clock.moveBy(2 * minute)
    await deps.store.notices.claimDue(at.clock.now(), at.clock.now(), 100)
    await deliverAll()
    expect(inChannel()).toEqual(['In progress'])
    expect((await deps.store.notices.notice(id))?.status).toBe('sent')
  })

  test('is drawn anew when it changed between the plan and the post', async () => {
    await change(employee, 'confirm')
    const ticket = await noticeOf('ticket')
    const { append } = deps.store.events
    const events = overriding(deps.store.events, {
      append: async (decided) => {
        await deliver(deps, at.slack, ticket.id)
        return await append.call(deps.store.events, decided)
      },
    })
    desk = createDesk({ ...deps, store: overriding(deps.store, { events }) })
    await change(olga, 'take')
    await deliverAll()
    expect(inChannel()).toEqual(['In progress'])
  })

  test('shows the newest state when an older redrawing comes in last', async () => {
    await change(employee, 'confirm')
    await deliverAll()
    await change(olga, 'take')
    const older = (await notices()).find(
      ({ kind, recipient, status }) =>
        kind === 'refresh' && recipient.startsWith('channel:') && status === 'queued',
    )
    let overtaken = false
    const slow = overriding(at.slack, {
      update: async (post, card) => {
        if (!overtaken) {
          overtaken = true
          await change(olga, 'review')
          await deliverAll()
        }
        await at.slack.update(post, card)
      },
    })
    await deliver(deps, slow, older?.id ?? '')
    expect(inChannel()).toEqual(['In review'])
  })
})

function plain({ id, key, stream, kind, stage, recipient, platform, dueAt }: Notice): NewNotice {
  return { id, key, stream, kind, stage, recipient, platform, dueAt }
}
