import type { Intent } from '@privacy-desk/core/intents/intent.js'
import type { Actor } from '@privacy-desk/core/people/member.js'
import { beforeEach, describe, expect, test } from 'vitest'
import { type DeskOfTest, deskOfTest, pasted } from '../../support/desk-of-test.js'

let at: DeskOfTest
let employee: Actor
let olga: Actor
let dora: Actor
let inbound = 0

beforeEach(async () => {
  at = await deskOfTest()
  employee = await at.actor('U0EMPLOYEE')
  olga = await at.actor('U0OLGA')
  dora = await at.actor('U0DORA')
  await handOver()
})

async function handOver() {
  inbound += 1
  await at.desk.accept(pasted('Please delete everything', at), employee, `test:${inbound}`)
  await at.settle()
}

async function does(
  actor: Actor,
  name: Intent['name'],
  args: Record<string, string> = {},
  ref = 'PR-2026-0001',
) {
  inbound += 1
  const intent = { name, ref, args, via: 'submitted' } as const
  const reply = await at.desk.handle(intent, actor, `test:${inbound}`)
  await at.settle()
  return reply
}

const personOf = async (ref: string) => (await at.deps.store.events.request(ref))?.person

const correction = {
  types: 'erasure',
  receivedOn: '2026-03-05',
  requesterName: 'Ruth Right',
  requesterAddress: 'ruth.right@example.org',
}

describe('correcting who asks', () => {
  test('moves the request into the folder of that person, with the original', async () => {
    const before = await personOf('PR-2026-0001')
    await does(employee, 'correct', correction)
    const after = await personOf('PR-2026-0001')
    expect(after).not.toBe(before)
    expect(await at.deps.vault.findByAddress('ruth.right@example.org')).toEqual([after])
    expect(JSON.stringify(await does(dora, 'original'))).toContain('Please delete everything')
  })

  test('leaves the next mail of the person first read in a folder of its own', async () => {
    await does(employee, 'correct', correction)
    await handOver()
    expect(await personOf('PR-2026-0002')).not.toBe(await personOf('PR-2026-0001'))
  })

  test('destroying one of the two leaves the other whole', async () => {
    await handOver()
    await does(employee, 'correct', correction)
    const person = await personOf('PR-2026-0002')
    if (person === undefined) throw new Error('there is a second request')
    await at.deps.vault.destroy(person)
    expect(JSON.stringify(await does(dora, 'show'))).toContain('ruth.right@example.org')
    expect(JSON.stringify(await does(dora, 'show', {}, 'PR-2026-0002'))).toContain('erased')
  })

  test('touches nobody’s folder where it is refused', async () => {
    await does(employee, 'correct', { ...correction, receivedOn: '2026-03-09' })
    expect(await at.deps.vault.findByAddress('ruth.right@example.org')).toEqual([])
  })
})

describe('what only some may see', () => {
  test('the original is for those who need to know', async () => {
    await does(employee, 'confirm')
    expect(JSON.stringify(await does(employee, 'original'))).not.toContain('delete everything')
    expect(JSON.stringify(await does(dora, 'original'))).toContain('delete everything')
  })

  test('the reason of an extension is shown to the owner, not to others', async () => {
    await does(employee, 'confirm')
    await does(olga, 'take')
    const told = { ground: 'complexity', reason: 'Four archives', notifiedOn: '2026-03-06' }
    await does(olga, 'extend', told)
    expect(JSON.stringify(await does(olga, 'show'))).toContain('Four archives')
    const mia = await at.actor('U0MIA')
    expect(JSON.stringify(await does(mia, 'show'))).not.toContain('Four archives')
  })
})

describe('a reminder', () => {
  const mark = 'owner-5-days@2026-04-07'

  test('can be acknowledged only by the one who was sent it, and only then', async () => {
    await does(employee, 'confirm')
    await does(olga, 'take')
    const early = await does(olga, 'acknowledge', { stage: mark })
    at.clock.moveTo('2026-03-27T08:00:00Z')
    await at.settle()
    const stranger = await does(employee, 'acknowledge', { stage: mark })
    for (const reply of [early, stranger]) {
      expect(JSON.stringify(reply)).toContain('not known any more')
    }
    await does(olga, 'acknowledge', { stage: mark })
    const records = await at.deps.store.events.read('PR-2026-0001')
    expect(records.filter(({ event }) => event.type === 'reminder-acknowledged')).toHaveLength(1)
  })

  test('still comes when nobody has confirmed the request', async () => {
    at.clock.moveTo('2026-04-07T08:00:00Z')
    await at.settle()
    const titles = at.slack.saidTo('U0DORA').map(({ card }) => card.title)
    expect(titles).toContain('PR-2026-0001 is due on 7 April 2026')
  })
})

describe('a request that asks for erasure and for no more marketing', () => {
  test('keeps the month of the erasure, and says what cannot wait', async () => {
    await does(employee, 'correct', { ...correction, types: 'erasure,marketing-opt-out' })
    const card = JSON.stringify(at.slack.saidTo('U0EMPLOYEE').at(-1)?.card)
    expect(card).toContain('there is no period for it, stop it now')
    expect(await at.deps.store.events.request('PR-2026-0001')).toMatchObject({
      dueSafe: '2026-04-07',
    })
  })
})
