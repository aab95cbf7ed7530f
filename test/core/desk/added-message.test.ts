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
