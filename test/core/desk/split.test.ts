import { beforeEach, describe, expect, test } from 'vitest'
import { type PeopleAtTheDesk, peopleAtTheDesk, wordsOf } from '../../support/people-at-the-desk.js'

let desk: PeopleAtTheDesk

const first = 'PR-2026-0001'
const second = 'PR-2026-0002'
const third = 'PR-2026-0003'
const people = 'Conrad Customer <conrad@example.org>\nCleo Customer'

beforeEach(async () => {
  desk = await peopleAtTheDesk()
  await desk.handsOver({
    flags: ['several-people'],
    candidates: [
      {
        name: 'Carla Customer',
        address: 'carla.customer@example.org',
        because: 'original-sender',
        confidence: 0.9,
      },
      {
        name: 'Conrad Customer',
        address: 'conrad@example.org',
        because: 'named-in-text',
        confidence: 0.5,
      },
    ],
  })
})

const personOf = async (ref: string) => (await desk.at.deps.store.events.request(ref))?.person

describe('a message in which several people ask', () => {
  test('is offered to be split, with those found filled in', async () => {
    expect(desk.lastCard('U0EMPLOYEE')).toContain('Split by person')
    const reply = await desk.does('U0EMPLOYEE', 'split', {}, first, 'clicked')
    if (reply.kind !== 'form') throw new Error('it asks for the people')
    expect(reply.form.fields[0]).toMatchObject({
      name: 'people',
      value: 'Conrad Customer <conrad@example.org>',
    })
  })

  test('becomes a request for each, with a reference of its own and the same clock', async () => {
    await desk.does('U0EMPLOYEE', 'split', { people })
    expect(await Promise.all([first, second, third].map(desk.due))).toEqual(
      Array(3).fill('2026-04-07'),
    )
    expect(await desk.events(first)).toEqual(['request-received', 'request-linked'])
    expect(await desk.events(second)).toEqual(['request-received'])
    const shown = wordsOf(await desk.does('U0DORA', 'show', {}, second, 'typed'))
    expect(shown).toContain('Conrad Customer <conrad@example.org>')
    expect(shown).toContain(
      `${first}, received 5 March 2026: somebody else asks in the same message.`,
    )
  })

  test('asks its reporter to confirm each; one that was confirmed stays so in all', async () => {
    await desk.does('U0EMPLOYEE', 'split', { people })
    const titles = desk.at.slack.saidTo('U0EMPLOYEE').map(({ card }) => card.title)
    expect(titles).toContain(`Have I read this right? ${third}`)
    await desk.handsOver()
    await desk.does('U0EMPLOYEE', 'confirm', {}, 'PR-2026-0004')
    await desk.does('U0DORA', 'split', { people: 'Cara <cara@example.org>' }, 'PR-2026-0004')
    expect(await desk.events('PR-2026-0005')).toContain('request-confirmed')
  })

  test('lies in each person’s own folder: erasing one leaves the others whole', async () => {
    await desk.does('U0EMPLOYEE', 'split', { people })
    const folders = await Promise.all([first, second, third].map(personOf))
    expect(new Set(folders).size).toBe(3)
    const [, conrad] = folders
    if (conrad === undefined) throw new Error('there is a second request')
    await desk.at.deps.vault.destroy(conrad)
    const gone = wordsOf(await desk.does('U0DORA', 'original', {}, second, 'typed'))
    expect(gone).toContain('Nothing is left of it')
    for (const ref of [first, third]) {
      expect(wordsOf(await desk.does('U0DORA', 'original', {}, ref, 'typed'))).toContain('test:1')
    }
  })

  test('is split once for each person, however often it is sent and by whom', async () => {
    const only = { people: 'Conrad <CONRAD@example.org>' }
    await Promise.all([desk.does('U0EMPLOYEE', 'split', only), desk.does('U0DORA', 'split', only)])
    await desk.does('U0DORA', 'split', only)
    expect(await desk.at.deps.store.events.countRequests({})).toBe(2)
  })

  test('leaves no name in the events', async () => {
    await desk.does('U0EMPLOYEE', 'split', { people })
    for (const ref of [first, second, third]) {
      expect(JSON.stringify(await desk.records(ref))).not.toMatch(/conrad|cleo|carla/i)
    }
  })
})

test.each([
  ['nothing', ' \n ', 'Enter the other people'],
  ['half an address', 'Conrad <conrad', 'Line 1 is no person'],
  ['a wrong second line', 'Conrad\n<<>>', 'Line 2 is no person'],
  ['a crowd', Array.from({ length: 11 }, (_, at) => `P${'x'.repeat(at)}`).join('\n'), 'At most 10'],
])('%s is told under the field, and opens nothing', async (_what, typed, sentence) => {
  expect(wordsOf(await desk.does('U0EMPLOYEE', 'split', { people: typed }))).toContain(sentence)
  expect(await desk.at.deps.store.events.countRequests({})).toBe(1)
})

test.each(['U0COLLEAGUE', 'U0OMAR'])('%s may not split what is not theirs', async (who) => {
  await desk.does(who, 'split', { people })
  expect(await desk.at.deps.store.events.countRequests({})).toBe(1)
})

test('one person’s mail is not offered to be split; the command stays', async () => {
  await desk.handsOver()
  expect(desk.lastCard('U0EMPLOYEE')).not.toContain('Split by person')
  const reply = await desk.does('U0EMPLOYEE', 'split', {}, second, 'typed')
  expect(reply.kind).toBe('form')
})
