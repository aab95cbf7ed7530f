import type { Intent } from '@privacy-desk/core/intents/intent.js'
import type { Actor } from '@privacy-desk/core/people/member.js'
import { plainText } from '@privacy-desk/core/views/plain-text.js'
import { beforeEach, describe, expect, test } from 'vitest'
import { type DeskOfTest, deskOfTest, pasted } from '../../support/desk-of-test.js'

let at: DeskOfTest
let employee: Actor
let olga: Actor
let mia: Actor
let dora: Actor
let inbound = 0

const ref = 'PR-2026-0001'

beforeEach(async () => {
  at = await deskOfTest()
  employee = await at.actor('U0EMPLOYEE')
  olga = await at.actor('U0OLGA')
  mia = await at.actor('U0MIA')
  dora = await at.actor('U0DORA')
})

async function does(
  actor: Actor,
  name: Intent['name'],
  args: Record<string, string> = {},
  via: Intent['via'] = 'clicked',
) {
  inbound += 1
  const reply = await at.desk.handle({ name, ref, args, via }, actor, `test:${inbound}`)
  await at.settle()
  return reply
}

async function handOver() {
  inbound += 1
  await at.desk.accept(pasted('Please delete everything', at), employee, `test:${inbound}`)
  await at.settle()
}

const titles = (id: string) => at.slack.saidTo(id).map(({ card }) => card.title)

const factsOf = (id: string, nth = -1) => {
  const said = at.slack.saidTo(id).at(nth)
  return Object.fromEntries(
    (said?.card.facts ?? []).map(({ label, value }) => [label, plainText(value)]),
  )
}

describe('the main job', () => {
  test('a handed-over message comes back to the employee for confirmation', async () => {
    await handOver()
    expect(titles('U0EMPLOYEE')).toEqual([`Have I read this right? ${ref}`])
    expect(factsOf('U0EMPLOYEE')).toMatchObject({
      'Asks for': 'Erasure of their data (art. 17)',
      Requester: 'Carla Customer <carla.customer@example.org> (wrote the original mail)',
      Received: '5 March 2026 (date of the original mail)',
      Due: '7 April 2026 (as of 6 March 2026: 32 days left)',
    })
    expect(titles('C0DESK')).toEqual([])
  })

  test('confirmed, it appears in the channel without any name', async () => {
    await handOver()
    await does(employee, 'confirm')
    expect(titles('C0DESK')).toEqual([`Privacy request ${ref}`])
    expect(factsOf('C0DESK').Requester).toBe('c…@e…')
    expect(JSON.stringify(at.slack.saidTo('C0DESK'))).not.toMatch(/carla/i)
  })

  test('the employee’s card thanks them once it is confirmed, and shows no details any more', async () => {
    await handOver()
    await does(employee, 'confirm')
    expect(titles('U0EMPLOYEE')).toEqual([`Thank you: the privacy desk has ${ref}`])
    expect(JSON.stringify(at.slack.saidTo('U0EMPLOYEE'))).not.toMatch(/carla/i)
  })

  test('taken, the channel’s card names the owner and the owner sees the details', async () => {
    await handOver()
    await does(employee, 'confirm')
    await does(olga, 'take')
    expect(factsOf('C0DESK').Owner).toBe('Olga Owner')
    expect(titles('U0OLGA')).toEqual([`Yours to answer: ${ref}`])
    expect(factsOf('U0OLGA').Requester).toBe('Carla Customer <carla.customer@example.org>')
  })

  test('extended with a reason, the due date moves to three months from receipt', async () => {
    await handOver()
    await does(employee, 'confirm')
    await does(olga, 'take')
    const values = { ground: 'complexity', reason: 'Four archives', notifiedOn: '2026-03-06' }
    await does(olga, 'extend', values, 'submitted')
    expect(factsOf('C0DESK').Due).toBe('5 June 2026 (as of 6 March 2026: 91 days left)')
  })

  test('answered and closed, all cards say so', async () => {
    await handOver()
    await does(employee, 'confirm')
    await does(olga, 'take')
    await does(olga, 'answer', { outcome: 'fulfilled', on: '2026-03-06' }, 'submitted')
    await does(olga, 'close')
    expect(at.slack.saidTo('C0DESK').at(0)?.card.status).toEqual({ text: 'Closed', tone: 'good' })
    expect(factsOf('C0DESK').Outcome).toBe('Done as asked; answered on 6 March 2026')
  })
})

describe('the ladder', () => {
  beforeEach(async () => {
    await handOver()
    await does(employee, 'confirm')
    await does(olga, 'take')
  })

  const remindersTo = (id: string) =>
    titles(id).filter((title) => title.startsWith(ref) && title.includes(' due on '))

  test('reminds the owner at nine in the morning, five working days before', async () => {
    at.clock.moveTo('2026-03-27T07:59:00Z')
    await at.settle()
    expect(remindersTo('U0OLGA')).toHaveLength(1)
    at.clock.moveTo('2026-03-27T08:00:00Z')
    await at.settle()
    expect(remindersTo('U0OLGA')).toHaveLength(2)
  })

  test('tells the manager only if the owner has not acknowledged', async () => {
    at.clock.moveTo('2026-04-01T08:00:00Z')
    await at.settle()
    expect(remindersTo('U0MIA')).toHaveLength(1)
  })

  test('leaves the manager in peace when the owner has acknowledged', async () => {
    at.clock.moveTo('2026-03-27T08:00:00Z')
    await at.settle()
    await does(olga, 'acknowledge', { stage: 'owner-5-days@2026-04-07' })
    at.clock.moveTo('2026-04-01T08:00:00Z')
    await at.settle()
    expect(remindersTo('U0MIA')).toEqual([])
  })

  test('after a month of silence each person gets one reminder, not all that were missed', async () => {
    at.clock.moveTo('2026-04-20T08:00:00Z')
    await at.settle()
    expect(remindersTo('U0OLGA')).toHaveLength(1)
    expect(remindersTo('U0DORA')).toHaveLength(1)
    expect(remindersTo('U0MIA')).toHaveLength(1)
  })

  test('falls silent when the request is answered', async () => {
    await does(olga, 'answer', { outcome: 'fulfilled', on: '2026-03-06' }, 'submitted')
    at.clock.moveTo('2026-04-20T08:00:00Z')
    await at.settle()
    expect(remindersTo('U0OLGA')).toEqual([])
  })

  test('starts anew with the extended date', async () => {
    const values = { ground: 'complexity', reason: 'Four archives', notifiedOn: '2026-03-06' }
    await does(olga, 'extend', values, 'submitted')
    at.clock.moveTo('2026-04-20T08:00:00Z')
    await at.settle()
    expect(remindersTo('U0OLGA')).toEqual([])
    at.clock.moveTo('2026-05-29T08:00:00Z')
    await at.settle()
    expect(remindersTo('U0OLGA')).toHaveLength(1)
  })

  test('sends nothing twice, however often the sweep runs', async () => {
    at.clock.moveTo('2026-04-01T08:00:00Z')
    await Promise.all([at.settle(), at.settle(), at.settle()])
    await at.settle()
    expect(remindersTo('U0OLGA')).toHaveLength(1)
  })
})

describe('need to know', () => {
  beforeEach(async () => {
    await handOver()
    await does(employee, 'confirm')
  })

  test.each([
    ['an employee who did not hand it over', 'U0STRANGER', `${ref}: that was not done`],
    ['the manager', 'U0MIA', `Privacy request ${ref}`],
  ])('%s sees no personal data', async (_who, id, title) => {
    const reply = await does(await at.actor(id), 'show')
    expect(reply).toMatchObject({ kind: 'card', audience: 'only-you', card: { title } })
    expect(JSON.stringify(reply)).not.toMatch(/carla/i)
  })

  test('the DPO sees it whole', async () => {
    expect(JSON.stringify(await does(dora, 'show'))).toContain('carla.customer@example.org')
  })

  test('a stranger cannot tell a request that exists from one that does not', async () => {
    const stranger = await at.actor('U0STRANGER')
    const real = await does(stranger, 'why')
    inbound += 1
    const intent = { name: 'why', ref: 'PR-2026-9999', args: {}, via: 'clicked' } as const
    const made = await at.desk.handle(intent, stranger, `test:${inbound}`)
    // Each answer names what was asked for, and says nothing else that differs.
    expect(JSON.stringify(real).replaceAll(ref, 'PR-2026-9999')).toBe(JSON.stringify(made))
  })

  test.each([
    'take',
    'extend',
    'answer',
    'close',
    'assign',
    'pause',
    'reopen',
    'correct',
    'confirm',
  ] as const)('an employee cannot %s, whatever button they forge', async (name) => {
    const stranger = await at.actor('U0STRANGER')
    const before = await at.deps.store.events.read(ref)
    const reply = await does(
      stranger,
      name,
      { outcome: 'fulfilled', on: '2026-03-06' },
      'submitted',
    )
    expect(reply).toMatchObject({ kind: 'card' })
    expect(await at.deps.store.events.read(ref)).toEqual(before)
    expect(JSON.stringify(reply)).not.toMatch(/carla/i)
  })

  test('the manager may give the request to somebody else', async () => {
    await does(olga, 'take')
    await does(mia, 'assign', { owner: 'omar' }, 'submitted')
    expect(factsOf('C0DESK').Owner).toBe('Omar Owner')
    expect(JSON.stringify(at.slack.saidTo('U0OLGA').at(0)?.card)).not.toMatch(/carla/i)
  })
})
