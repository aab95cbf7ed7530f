import { toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import type { Form } from '@privacy-desk/core/views/model.js'
import { beforeEach, describe, expect, test } from 'vitest'
import { type PeopleAtTheDesk, peopleAtTheDesk, wordsOf } from '../../support/people-at-the-desk.js'

let desk: PeopleAtTheDesk

const candidates = [
  { name: 'Lena Lawyer', address: 'lena@law.example', because: 'on-behalf-of', confidence: 0.6 },
  {
    name: 'Conrad Client',
    address: 'conrad@example.org',
    because: 'represented-person',
    confidence: 0.5,
  },
] as const
const unchanged = { types: 'erasure', receivedOn: '2026-03-05' }
const reason = 'Carla lives in Fresno'

beforeEach(async () => {
  desk = await peopleAtTheDesk()
  await desk.handsOver({
    requester: { name: 'Lena Lawyer', address: 'lena@law.example' },
    candidates,
  })
})

const form = async (who = 'U0EMPLOYEE', args = {}): Promise<Form> => {
  const reply = await desk.does(who, 'correct', args, 'PR-2026-0001', 'clicked')
  if (reply.kind !== 'form') throw new Error(`no form: ${wordsOf(reply)}`)
  return reply.form
}

const lastEvent = async () => (await desk.records()).at(-1)?.event

describe('the confirmation card', () => {
  test('names the requester with the reason, the others, the law and the role', () => {
    const card = desk.lastCard('U0EMPLOYEE')
    expect(card).toContain('Looks like: a privacy request')
    expect(card).toContain('Requester: Lena Lawyer <lena@law.example> (acts for somebody else)')
    expect(card).toContain('Or else: Conrad Client (somebody acts for them)')
    expect(card).toContain('Law: GDPR (our own: the message tells no other)')
    expect(card).toContain('Our role: Controller')
    expect(card).toContain('Read from: Erasure of their data (art. 17): “delete everything”')
  })
})

describe('another requester', () => {
  test('is chosen among the candidates, each with the reason, and without a name as value', async () => {
    const field = (await form()).fields.find(({ name }) => name === 'requester')
    expect(field).toMatchObject({
      kind: 'choice',
      value: '0',
      options: [
        { value: '0', label: 'Lena Lawyer, lena@law.example: acts for somebody else' },
        { value: '1', label: 'Conrad Client, conrad@example.org: somebody acts for them' },
      ],
    })
    await desk.does('U0EMPLOYEE', 'correct', { ...unchanged, requester: '1' })
    expect(await lastEvent()).toMatchObject({ type: 'reading-corrected', sealed: ['requester'] })
    const { person } = (await desk.at.deps.store.events.request('PR-2026-0001')) ?? {}
    expect(await desk.at.deps.vault.findByAddress('conrad@example.org')).toEqual([person])
  })

  test('is typed, and wins over the choice', async () => {
    const typed = { requester: '0', requesterAddress: 'ruth.right@example.org' }
    await desk.does('U0EMPLOYEE', 'correct', { ...unchanged, ...typed })
    expect(desk.lastCard('U0EMPLOYEE')).toContain('ruth.right@example.org')
    expect((await form()).fields.find(({ name }) => name === 'requester')).toMatchObject({
      value: 'now',
    })
  })

  test.each(['7', '-1', 'now', 'x'])(
    'numbered %s by a forged form changes nobody',
    async (requester) => {
      await desk.does('U0EMPLOYEE', 'correct', { ...unchanged, requester })
      expect(await desk.events()).toEqual(['request-received'])
    },
  )

  test('leaves no name in the events', async () => {
    await desk.does('U0EMPLOYEE', 'correct', { ...unchanged, requester: '1' })
    expect(JSON.stringify(await desk.records())).not.toMatch(/conrad|lena|law\.example/i)
  })
})

describe('another law', () => {
  test('moves the date, the cards and the reminders, and tells the owner', async () => {
    await desk.does('U0EMPLOYEE', 'confirm')
    await desk.does('U0OLGA', 'take')
    expect(await desk.due()).toBe('2026-04-07')
    await desk.does('U0DORA', 'correct', { ...unchanged, regime: 'us-ca-ccpa', reason })
    // 45 calendar days from 5 March 2026.
    expect(await desk.due()).toBe('2026-04-19')
    const ticket = desk.lastCard('C0DESK')
    expect(ticket).toContain('Due: 19 April 2026')
    const titles = desk.at.slack.saidTo('U0OLGA').map(({ card }) => card.title)
    expect(titles).toContain('The due date has moved: PR-2026-0001')
    const notices = await desk.at.deps.store.notices.noticesOf('PR-2026-0001')
    const waiting = notices.filter(
      ({ kind, status }) => kind === 'reminder' && status === 'planned',
    )
    expect(new Set(waiting.map(({ key }) => key.split('|').at(-1)))).toEqual(
      new Set(['2026-04-19']),
    )
  })

  test('is not told to the owner who entered it', async () => {
    await desk.does('U0EMPLOYEE', 'confirm')
    await desk.does('U0OLGA', 'take')
    await desk.does('U0OLGA', 'correct', { ...unchanged, regime: 'us-ca-ccpa', reason })
    const titles = desk.at.slack.saidTo('U0OLGA').map(({ card }) => card.title)
    expect(titles).not.toContain('The due date has moved: PR-2026-0001')
  })

  test('that there is none of is refused under its field, and changes nothing', async () => {
    const reply = await desk.does('U0DORA', 'correct', { ...unchanged, regime: 'us-xx' })
    expect(wordsOf(reply)).toContain('Choose one of the list.')
    expect(await desk.events()).toEqual(['request-received'])
  })
})

describe('another role', () => {
  test('says what a processor has to do first, and for whom; the channel sees no name', async () => {
    const processor = { role: 'processor', customer: 'Shop Example' }
    await desk.does('U0EMPLOYEE', 'correct', { ...unchanged, requester: '0', ...processor })
    expect(desk.lastCard('U0EMPLOYEE')).toContain(
      'Processor: we hold them for a customer: Shop Example',
    )
    await desk.does('U0EMPLOYEE', 'confirm')
    expect(desk.lastCard('C0DESK')).toContain('pass it on to the customer without delay')
    expect(desk.lastCard('C0DESK')).not.toContain('Shop Example')
    expect(JSON.stringify(await desk.records())).not.toContain('Shop')
  })
})

describe('two people who correct at once', () => {
  test('get one event and one clear answer', async () => {
    const { seen } = (await form()).intent.args ?? {}
    if (seen === undefined) throw new Error('the form tells what it was based on')
    const one = { ...unchanged, types: 'access', requester: '0', seen }
    const other = { ...unchanged, types: 'rectification', requester: '0', seen }
    const replies = await Promise.all([
      desk.does('U0EMPLOYEE', 'correct', one),
      desk.does('U0DORA', 'correct', other),
    ])
    expect(await desk.events()).toEqual(['request-received', 'reading-corrected'])
    const asked = replies.filter(({ kind }) => kind === 'form')
    expect(asked).toHaveLength(1)
    expect(asked.map(wordsOf).join()).toContain(
      'Somebody corrected this while you had the form open',
    )
  })

  test('lose nothing they typed, and may save it over the other’s knowingly', async () => {
    await desk.does('U0DORA', 'correct', { ...unchanged, types: 'access', seen: '1' })
    const late = { ...unchanged, types: 'rectification', requester: '0', seen: '1' }
    const reply = await desk.does('U0EMPLOYEE', 'correct', late)
    if (reply.kind !== 'form') throw new Error('it is asked again')
    expect(reply.form.fields[0]).toMatchObject({ value: 'rectification' })
    await desk.does('U0EMPLOYEE', 'correct', { ...late, ...reply.form.intent.args })
    expect(await desk.at.deps.store.events.request('PR-2026-0001')).toMatchObject({
      types: ['rectification'],
    })
  })
})

describe('a day of receipt that was guessed', () => {
  test.each([
    ['date-in-future', 'its own date lies in the future'],
    ['date-too-old', 'its own date is more than five years back'],
    ['ambiguous-date', 'its own date can be read in two ways'],
  ] as const)('because of %s is worded as that, not as a missing one', async (code, words) => {
    await desk.handsOver({ receivedBecause: 'handed-over', warnings: [code] })
    expect(desk.lastCard('U0EMPLOYEE')).toContain(`(day it was handed to the desk: ${words})`)
  })
})

describe('what nobody but the privacy desk should act on alone', () => {
  test('is told in plain sentences to those who see the details, and not in the channel', async () => {
    await desk.handsOver({ flags: ['special-category-data', 'legal-threat'] })
    expect(desk.lastCard('U0EMPLOYEE')).toContain('data that the law protects more')
    await desk.does('U0EMPLOYEE', 'confirm', {}, 'PR-2026-0002')
    expect(desk.lastCard('C0DESK')).toContain('PR-2026-0002')
    expect(desk.lastCard('C0DESK')).not.toMatch(/protects|health|court/)
    expect(JSON.stringify(await desk.records('PR-2026-0002'))).not.toContain('special')
  })
})

test('a due date that its owner moved is told to the DPO, with the new day of receipt', async () => {
  await desk.does('U0EMPLOYEE', 'confirm')
  await desk.does('U0OLGA', 'take')
  await desk.does('U0OLGA', 'correct', { types: 'erasure', receivedOn: '2026-02-20' })
  const card = desk.lastCard('U0DORA')
  expect(card).toContain('The due date has moved: PR-2026-0001')
  expect(card).toContain('Received: 20 February 2026 (corrected by a person)')
})

describe('an owner who enters another law or a later day', () => {
  const later = { types: 'erasure', receivedOn: '2026-03-06', requester: '0' }

  beforeEach(async () => {
    await desk.does('U0EMPLOYEE', 'confirm')
    await desk.does('U0OLGA', 'take')
  })

  test.each([
    ['a later day', later],
    ['another law', { ...unchanged, regime: 'us-ca-ccpa' }],
  ])(
    'is asked why before %s is saved, and loses nothing of what was typed',
    async (_what, args) => {
      const reply = await desk.does('U0OLGA', 'correct', args)
      if (reply.kind !== 'form') throw new Error('it is asked again')
      expect(reply.form.fields.find(({ name }) => name === 'reason')?.error).toContain('Say why')
      expect(reply.form.fields.find(({ name }) => name === 'receivedOn')?.value).toBe(
        args.receivedOn,
      )
      expect(await desk.due()).toBe('2026-04-07')
    },
  )

  test('tells the DPO the reason, which lies sealed in the requester’s folder', async () => {
    await desk.does('U0OLGA', 'correct', { ...later, reason: 'The postmark of Carla’s letter' })
    const card = desk.lastCard('U0DORA')
    expect(card).toContain('Another law or more time, with the reason: PR-2026-0001')
    expect(card).toContain('Reason of the correction: The postmark of Carla’s letter')
    expect(JSON.stringify(await desk.records())).not.toContain('postmark')
    expect(await lastEvent()).toMatchObject({ type: 'reading-corrected', receivedOn: '2026-03-06' })
  })

  test('keeps the reason in the right folder when the person is corrected later', async () => {
    await desk.does('U0OLGA', 'correct', { ...later, requester: '0', reason: 'The postmark' })
    await desk.does('U0OLGA', 'correct', { ...later, requester: '1' })
    expect(wordsOf(await desk.does('U0DORA', 'show'))).toContain('The postmark')
  })
})

describe('a date of receipt that can be read in two ways', () => {
  beforeEach(async () => {
    await desk.handsOver({
      receivedOn: toCivilDate('2026-02-03'),
      receivedOnAlso: toCivilDate('2026-03-02'),
      warnings: ['ambiguous-date'],
    })
  })

  test('is shown with both readings, and the other one is a click away', async () => {
    const card = desk.lastCard('U0EMPLOYEE')
    expect(card).toContain('Its date can be read as 3 February 2026 or as 2 March 2026.')
    expect(card).toContain('It was 2 March 2026')
    const args = { receivedOn: '2026-03-02' }
    const reply = await desk.does('U0EMPLOYEE', 'correct', args, 'PR-2026-0002', 'clicked')
    if (reply.kind !== 'form') throw new Error('it opens the form')
    const field = reply.form.fields.find(({ name }) => name === 'receivedOn')
    expect(field?.value).toBe('2026-03-02')
  })

  test('is shown with the day on which the same person wrote before', async () => {
    await desk.handsOver({
      receivedOn: toCivilDate('2026-03-04'),
      receivedOnAlso: toCivilDate('2026-02-02'),
      warnings: ['earlier-mail'],
    })
    const card = desk.lastCard('U0EMPLOYEE')
    expect(card).toContain('The same person wrote before in this thread, on 2 February 2026.')
    expect(card).toContain('It was 2 February 2026')
  })

  test('is not asked about any more once somebody has decided', async () => {
    const decided = {
      types: 'erasure',
      receivedOn: '2026-03-02',
      reason: 'She writes as in Britain',
    }
    await desk.does('U0EMPLOYEE', 'correct', decided, 'PR-2026-0002')
    expect(desk.lastCard('U0EMPLOYEE')).not.toContain('It was')
  })
})
