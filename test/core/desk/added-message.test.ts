import { toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import { beforeEach, describe, expect, test } from 'vitest'
import { type PeopleAtTheDesk, peopleAtTheDesk, wordsOf } from '../../support/people-at-the-desk.js'
import { from } from '../../support/scripted-reader.js'

let desk: PeopleAtTheDesk

const ref = 'PR-2026-0001'
const carlasReply = {
  subject: `Re: ${ref}`,
  body: 'And please tell me what you hold.',
  receivedOn: toCivilDate('2026-03-06'),
  types: [{ type: 'access', confidence: 0.9, because: 'tell me' }],
  references: [ref],
} as const

beforeEach(async () => {
  desk = await peopleAtTheDesk()
  await desk.handsOver()
  await desk.does('U0EMPLOYEE', 'confirm')
  await desk.does('U0OLGA', 'take')
})

const openRequests = () => desk.at.deps.store.events.countRequests({})

describe('a mail that names a request of its sender', () => {
  beforeEach(async () => {
    await desk.handsOver(carlasReply, 'U0COLLEAGUE')
  })

  test('is added to that request, and none is opened', async () => {
    expect(await openRequests()).toBe(1)
    expect((await desk.events()).at(-1)).toBe('message-added')
  })

  test('changes no date', async () => {
    expect(await desk.due()).toBe('2026-04-07')
  })

  test('is shown to the owner, with what it seems to ask beyond the request', () => {
    const card = desk.lastCard('U0OLGA')
    expect(card).toContain('A message was added: PR-2026-0001')
    expect(card).toContain('And please tell me what you hold.')
    expect(card).toContain('It seems to ask for more: Access to their data (art. 15).')
    expect(card).toContain('An address can be forged')
  })

  test('tells the one who handed it over where it is, and nothing of the request', () => {
    const card = desk.lastCard('U0COLLEAGUE')
    expect(card).toContain('Added to PR-2026-0001')
    expect(card).not.toMatch(/carla|2026-04|April/i)
  })

  test('lies in the requester’s folder, and “original” shows it', async () => {
    const { person } = (await desk.at.deps.store.events.request(ref)) ?? {}
    if (person === undefined) throw new Error('there is no request')
    const items = await desk.at.deps.store.vault.itemsOf(person)
    expect(items.map(({ kind }) => kind).sort()).toEqual([
      'handover',
      'handover',
      'reading',
      'reading',
    ])
    const original = wordsOf(await desk.does('U0OLGA', 'original', {}, ref, 'typed'))
    expect(original).toContain('test:1')
    expect(original).toContain('test:4')
  })

  test('puts no word of it into the events', async () => {
    expect(JSON.stringify(await desk.records())).not.toMatch(/tell me|Re: |carla/i)
  })

  test('can be made a request of its own, with its own clock', async () => {
    await desk.does('U0OLGA', 'separate', { number: '1' }, ref, 'clicked')
    expect((await desk.events()).at(-1)).toBe('message-moved')
    expect(await desk.events('PR-2026-0002')).toEqual(['request-received', 'request-confirmed'])
    expect(await desk.due('PR-2026-0002')).toBe('2026-04-07')
    expect(await desk.at.deps.store.events.request('PR-2026-0002')).toMatchObject({
      types: ['access'],
      receivedOn: '2026-03-06',
    })
  })

  test('is made a request once, however often that is pressed', async () => {
    await desk.does('U0OLGA', 'separate', { number: '1' }, ref, 'clicked')
    const again = await desk.does('U0OLGA', 'separate', { number: '1' }, ref, 'clicked')
    expect(wordsOf(again)).toContain('There is no added message of this number')
    expect(await openRequests()).toBe(2)
  })

  test.each(['U0COLLEAGUE', 'U0MIA', 'U0OMAR'])('cannot be moved by %s', async (who) => {
    const before = await desk.events()
    await desk.does(who, 'separate', { number: '1' }, ref, 'clicked')
    expect(await desk.events()).toEqual(before)
    expect(await openRequests()).toBe(1)
  })
})

describe('a reply of the requester for whom the desk waits', () => {
  const reply = { ...carlasReply, receivedOn: toCivilDate('2026-03-12') }

  beforeEach(async () => {
    await desk.does('U0OLGA', 'pause', { kind: 'identity', on: '2026-03-06' })
    desk.at.clock.moveTo('2026-03-16T08:00:00Z')
  })

  const waits = async () =>
    (await desk.records())
      .map(({ event }) => event)
      .filter(({ type }) => type === 'pause-started' || type === 'pause-ended')

  test('ends the wait on the day on which it was received, not on that of its handing over', async () => {
    await desk.handsOver(reply)
    expect((await desk.events()).slice(-2)).toEqual(['message-added', 'pause-ended'])
    expect((await waits()).at(-1)).toMatchObject({ kind: 'identity', on: '2026-03-12' })
    expect(await desk.at.deps.store.events.request(ref)).toMatchObject({ status: 'in-progress' })
    const card = desk.lastCard('U0OLGA')
    expect(card).toContain('You waited for proof of identity: this message ends the wait')
    expect(card).not.toContain('Its deadline is as it was')
  })

  test('does not end it where a program answered, or where it was written before the question', async () => {
    await desk.handsOver({ ...reply, automatic: true })
    expect(desk.lastCard('U0OLGA')).toContain('It reads like the automatic reply of somebody')
    expect(desk.lastCard('U0OLGA')).toContain('Requester has replied')
    await desk.handsOver({ ...reply, receivedOn: toCivilDate('2026-03-05') })
    expect((await desk.events()).slice(-2)).toEqual(['message-added', 'message-added'])
    expect(await waits()).toHaveLength(1)
    expect(desk.lastCard('U0OLGA')).toContain('Its deadline is as it was')
  })

  test('does not end it where somebody else wrote it', async () => {
    await desk.handsOver({ ...reply, ...from('Mallory', 'mallory@example.com') })
    expect(await waits()).toHaveLength(1)
  })
})

describe('a complaint about a settled request of its sender', () => {
  const second = 'PR-2026-0002'
  const complaint = {
    ...carlasReply,
    types: [{ type: 'complaint', confidence: 0.9, because: 'I complain' }],
  } as const

  beforeEach(async () => {
    const correction = { types: 'erasure', receivedOn: '2026-03-05', requester: '0' }
    await desk.does('U0DORA', 'correct', {
      ...correction,
      regime: 'uk-gdpr',
      reason: 'She lives in Leeds',
    })
    await desk.does('U0OLGA', 'answer', { outcome: 'refused', on: '2026-03-06' })
    await desk.does('U0OLGA', 'close')
    desk.at.clock.moveTo('2026-07-01T08:00:00Z')
    await desk.handsOver({ ...complaint, receivedOn: toCivilDate('2026-07-01') }, 'U0COLLEAGUE')
  })

  test('is a request of its own, under the law of the settled one, and the two are linked', async () => {
    expect((await desk.events()).at(-1)).toBe('request-linked')
    expect(await desk.at.deps.store.events.request(second)).toMatchObject({
      regime: 'uk-gdpr',
      types: ['complaint'],
      receivedOn: '2026-07-01',
    })
    const shown = wordsOf(await desk.does('U0DORA', 'show', {}, second, 'typed'))
    expect(shown).toContain('PR-2026-0001, received 5 March 2026: this message complains of how')
  })

  test('has the clock of complaints: 30 days to acknowledge it', async () => {
    const why = wordsOf(await desk.does('U0DORA', 'why', {}, second, 'clicked'))
    expect(why).toContain('Acknowledge receipt by: 30 July 2026; at the latest 31 July 2026')
  })

  test('is told at once to the owner of the settled one and to the DPO', () => {
    for (const who of ['U0OLGA', 'U0DORA']) {
      const titles = desk.at.slack.saidTo(who).map(({ card }) => card.title)
      expect(titles).toContain('Somebody complains of how this was handled: PR-2026-0001')
    }
    expect(desk.lastCard('U0COLLEAGUE')).toContain(`Have I read this right? ${second}`)
  })
})

test('a mail to a closed request is kept with it, and the DPO hears of it too', async () => {
  await desk.does('U0OLGA', 'close', { outcome: 'withdrawn', note: 'By phone.' })
  await desk.handsOver(carlasReply)
  expect((await desk.events()).slice(-2)).toEqual(['request-closed', 'message-added'])
  expect(desk.lastCard('U0DORA')).toContain('A message was added')
  expect(desk.lastCard('U0OLGA')).toContain('A message was added')
  expect(desk.lastCard('U0OLGA')).toContain('It is closed, so no deadline runs for this message')
  expect(desk.lastCard('U0OLGA')).not.toContain('Its deadline is as it was')
})

describe('a mail of somebody else that names the request', () => {
  const stranger = { ...carlasReply, ...from('Mallory', 'mallory@example.com') }

  test('opens a request of its own; nothing is added', async () => {
    await desk.handsOver(stranger)
    expect(await desk.events()).not.toContain('message-added')
    expect(await desk.events('PR-2026-0002')).toEqual(['request-received'])
  })

  test('says so to the one who handed it over, in the same words as of one that is not there', async () => {
    await desk.handsOver(stranger, 'U0COLLEAGUE')
    const known = desk.lastCard('U0COLLEAGUE')
    await desk.handsOver({ ...stranger, references: ['PR-2026-9999'] }, 'U0COLLEAGUE')
    const unknown = desk.lastCard('U0COLLEAGUE')
    const sentence = (card: string) => card.split('\n').find((line) => line.includes('It names'))
    expect(sentence(known)).toBeDefined()
    expect(sentence(known)?.replaceAll(ref, 'X')).toBe(
      sentence(unknown)?.replaceAll('PR-2026-9999', 'X'),
    )
  })

  test('is linked for the DPO, who may join them', async () => {
    await desk.handsOver(stranger)
    const shown = wordsOf(await desk.does('U0DORA', 'show', {}, 'PR-2026-0002', 'typed'))
    expect(shown).toContain('Join PR-2026-0002 to PR-2026-0001')
    await desk.does('U0DORA', 'join', { other: ref }, 'PR-2026-0002', 'clicked')
    expect((await desk.events()).at(-1)).toBe('message-added')
    expect((await desk.events('PR-2026-0002')).at(-1)).toBe('request-closed')
    const original = wordsOf(await desk.does('U0OLGA', 'original', {}, ref, 'typed'))
    expect(original).toContain('test:4')
  })

  test('is not added either when it only speaks of the requester', async () => {
    const [sender] = from('Mallory', 'mallory@example.com').candidates
    if (sender === undefined) throw new Error('there is a sender')
    await desk.handsOver({
      ...carlasReply,
      requester: { address: 'carla.customer@example.org' },
      candidates: [
        {
          address: 'carla.customer@example.org',
          because: 'represented-person',
          confidence: 0.8,
        },
        sender,
      ],
    })
    expect(await desk.events()).not.toContain('message-added')
  })

  test('cannot be joined by one who works on one of the two only', async () => {
    await desk.handsOver(stranger)
    await desk.does('U0OLGA', 'join', { other: ref }, 'PR-2026-0002', 'clicked')
    expect(await desk.events('PR-2026-0002')).toEqual(['request-received'])
  })
})
