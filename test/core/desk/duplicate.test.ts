import { toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import { readInbound } from '@privacy-desk/core/delivery/read-inbound.js'
import { beforeEach, describe, expect, test } from 'vitest'
import { pasted } from '../../support/desk-of-test.js'
import { overriding } from '../../support/overriding.js'
import { type PeopleAtTheDesk, peopleAtTheDesk, wordsOf } from '../../support/people-at-the-desk.js'
import { from } from '../../support/scripted-reader.js'

let desk: PeopleAtTheDesk
const first = 'PR-2026-0001'
const second = 'PR-2026-0002'
const on = (day: string) => ({ receivedOn: toCivilDate(day) })

beforeEach(async () => {
  desk = await peopleAtTheDesk()
})

describe('the same asked twice by one person', () => {
  test('is linked both ways and stands in nobody’s way', async () => {
    await desk.handsOver(on('2026-03-02'))
    await desk.handsOver(on('2026-03-05'), 'U0COLLEAGUE')
    expect(await desk.events(first)).toEqual(['request-received', 'request-linked'])
    expect(await desk.events(second)).toEqual(['request-received', 'request-linked'])
    await desk.does('U0COLLEAGUE', 'confirm', {}, second)
    expect((await desk.events(second)).at(-1)).toBe('request-confirmed')
  })

  test('keeps the earliest clock, and the card says so', async () => {
    await desk.handsOver(on('2026-03-02'))
    await desk.handsOver(on('2026-03-05'))
    expect(await desk.due(second)).toBe(await desk.due(first))
    expect(desk.lastCard('U0EMPLOYEE')).toContain(
      'the same was asked before as PR-2026-0001, so the period runs from 2 March 2026',
    )
  })

  test('moves the earlier-opened one when the older mail is found later, and tells its owner', async () => {
    await desk.handsOver(on('2026-03-05'))
    await desk.does('U0EMPLOYEE', 'confirm')
    await desk.does('U0OLGA', 'take')
    expect(await desk.due(first)).toBe('2026-04-07')
    await desk.handsOver(on('2026-02-20'), 'U0COLLEAGUE')
    expect(await desk.due(first)).toBe('2026-03-20')
    const titles = desk.at.slack.saidTo('U0OLGA').map(({ card }) => card.title)
    expect(titles).toContain('The due date has moved: PR-2026-0001')
  })

  test('is found when two employees forward one mail and both are read at once', async () => {
    const { at } = desk
    const deps = {
      ...at.deps,
      queue: overriding(at.deps.queue, { enqueue: async () => undefined }),
    }
    const ids = ['twin:1', 'twin:2']
    for (const [index, id] of ids.entries()) {
      const person = await deps.vault.newPerson()
      const handover = pasted('the mail', at)
      const item = await deps.vault.seal(person, 'handover', JSON.stringify(handover))
      const { member } = await at.actor(`U0TWIN${index}`)
      const receivedAt = at.clock.now()
      const reporter = member.id
      await deps.store.inbox.putInbound({
        id,
        platform: 'slack',
        reporter,
        receivedAt,
        person,
        item,
        status: 'stored',
      })
    }
    await Promise.all(ids.map((id) => readInbound(deps, async () => new Uint8Array(), id)))
    for (const ref of [first, second]) expect(await desk.events(ref)).toContain('request-linked')
  })

  test('is not shown to a reporter who may not see the other one', async () => {
    await desk.handsOver(on('2026-03-02'))
    await desk.handsOver(on('2026-03-05'), 'U0COLLEAGUE')
    expect(desk.lastCard('U0COLLEAGUE')).not.toContain(first)
  })

  test('gets its own clock back when a person says that it is something else, for good', async () => {
    await desk.handsOver(on('2026-03-02'))
    await desk.handsOver(on('2026-03-05'))
    await desk.does('U0DORA', 'apart', { other: first }, second, 'clicked')
    expect(await desk.due(second)).toBe('2026-04-07')
    await desk.does('U0DORA', 'correct', { types: 'erasure', receivedOn: '2026-03-04' }, second)
    expect(await desk.due(second)).toBe('2026-04-07')
  })

  test('follows a corrected day of the other one', async () => {
    await desk.handsOver(on('2026-03-02'))
    await desk.handsOver(on('2026-03-05'))
    await desk.does('U0DORA', 'correct', { types: 'erasure', receivedOn: '2026-02-20' }, first)
    expect(await desk.due(second)).toBe('2026-03-20')
  })

  test('ends when another requester is entered', async () => {
    await desk.handsOver(on('2026-03-02'))
    await desk.handsOver(on('2026-03-05'))
    const ruth = { requesterName: 'Ruth Right', requesterAddress: 'ruth.right@example.org' }
    const correction = { types: 'erasure', receivedOn: '2026-03-05', ...ruth }
    await desk.does('U0DORA', 'correct', correction, second)
    expect(await desk.due(second)).toBe('2026-04-07')
    expect((await desk.events(first)).at(-1)).toBe('request-unlinked')
  })

  test('is joined by the DPO: one request is left, with both messages and the earliest clock', async () => {
    await desk.handsOver(on('2026-03-05'))
    await desk.handsOver(on('2026-03-02'))
    await desk.does('U0DORA', 'join', { other: first }, second, 'clicked')
    expect(await desk.at.deps.store.events.countRequests({ open: true })).toBe(1)
    expect(await desk.due(first)).toBe('2026-04-02')
    const shown = wordsOf(await desk.does('U0DORA', 'show', {}, second, 'typed'))
    expect(shown).toContain('Joined to another request')
  })
})

test('an owner who may not work on the other request hears so, and how to join them', async () => {
  await desk.handsOver()
  await desk.does('U0EMPLOYEE', 'confirm')
  await desk.handsOver()
  await desk.does('U0EMPLOYEE', 'confirm', {}, second)
  await desk.does('U0OLGA', 'take', {}, second)
  const said = wordsOf(await desk.does('U0OLGA', 'join', { other: first }, second, 'clicked'))
  expect(said).toContain(`${first} is not yours. Take it, if nobody has it`)
  expect(await desk.events(first)).not.toContain('message-added')
  await desk.does('U0OLGA', 'take', {}, first)
  await desk.does('U0OLGA', 'join', { other: first }, second, 'clicked')
  expect((await desk.events(first)).at(-1)).toBe('message-added')
})

test.each([
  ['another person', from('Conrad', 'conrad@example.org')],
  ['something else', { types: [{ type: 'access', confidence: 1, because: '' }] }],
] as const)('%s is no duplicate', async (_what, reading) => {
  await desk.handsOver()
  await desk.handsOver(reading)
  expect(await desk.events(first)).toEqual(['request-received'])
  expect(await desk.events(second)).toEqual(['request-received'])
})

describe('the same asked again after it was answered', () => {
  beforeEach(async () => {
    await desk.handsOver()
    await desk.does('U0EMPLOYEE', 'confirm')
    await desk.does('U0OLGA', 'take')
    await desk.does('U0OLGA', 'answer', { outcome: 'fulfilled', on: '2026-03-06' })
  })

  test('is told to the DPO as a repeat under the law’s cap, and is no reason to refuse', async () => {
    await desk.handsOver(on('2026-03-06'))
    const shown = wordsOf(await desk.does('U0DORA', 'show', {}, second, 'typed'))
    expect(shown).toContain('Repeated: the second request of this person for the same')
    expect(shown).toContain('EDPB Guidelines 01/2022 para 185')
    expect(shown).toContain('This alone is no reason to refuse')
    expect(await desk.due(second)).toBe('2026-04-07')
  })

  test('is not told to the one who handed it over', async () => {
    await desk.handsOver({}, 'U0COLLEAGUE')
    expect(desk.lastCard('U0COLLEAGUE')).not.toMatch(/Repeated|PR-2026-0001/)
  })

  test('is none after more than a year', async () => {
    desk.at.clock.moveTo('2027-06-01T08:00:00Z')
    await desk.handsOver(on('2027-05-31'))
    expect(await desk.events('PR-2027-0001')).toEqual(['request-received'])
  })
})

describe('one mail handed over twice', () => {
  const linkOf = async () => (await desk.records(second)).at(-1)?.event

  test('stays a duplicate when one copy is answered', async () => {
    await desk.handsOver()
    await desk.does('U0EMPLOYEE', 'confirm')
    await desk.does('U0OLGA', 'take')
    await desk.handsOver({}, 'U0COLLEAGUE')
    await desk.does('U0OLGA', 'answer', { outcome: 'fulfilled', on: '2026-03-06' })
    await desk.does('U0DORA', 'correct', { types: 'erasure', receivedOn: '2026-03-04' }, second)
    const shown = wordsOf(await desk.does('U0DORA', 'show', {}, second, 'typed'))
    expect(shown).toContain(`${first}, received 5 March 2026: probably the same request`)
    expect(shown).not.toContain('Repeated')
  })

  test('is a duplicate also when it comes after the answer', async () => {
    await desk.handsOver()
    await desk.does('U0EMPLOYEE', 'confirm')
    await desk.does('U0OLGA', 'take')
    await desk.does('U0OLGA', 'answer', { outcome: 'fulfilled', on: '2026-03-06' })
    await desk.handsOver({}, 'U0COLLEAGUE')
    expect(await linkOf()).toMatchObject({ links: [{ other: first, why: 'duplicate' }] })
  })

  test('is found again by its words where nobody is known to ask', async () => {
    const unsigned = { requester: null, candidates: [] }
    await desk.handsOver(unsigned)
    await desk.handsOver(unsigned, 'U0COLLEAGUE')
    await desk.handsOver({ ...unsigned, body: 'Something else altogether, please.' })
    expect(await linkOf()).toMatchObject({ links: [{ other: first, why: 'duplicate' }] })
    expect(await desk.events('PR-2026-0003')).toEqual(['request-received'])
  })
})

test('a request is not joined to itself, and that is what is said', async () => {
  await desk.handsOver()
  const said = wordsOf(await desk.does('U0DORA', 'join', { other: first }, first, 'typed'))
  expect(said).toContain('These are one and the same request.')
})
