import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import type { Mail, MailAddress } from '@privacy-desk/core/intake/mail.js'
import { describe, expect, it, test } from 'vitest'
import { propose, readForward, readingDesk, readPasted } from './reading-desk.js'

const erin = { name: 'Erin Walsh', address: 'erin@example.org' }
const tom = { name: 'Tom Weber', address: 'tom@mail.acme.example' }

describe('the requester', () => {
  test.each<[string, MailAddress | null, MailAddress | null, string, MailAddress | null]>([
    ['the original’s sender', tom, erin, '', erin],
    ['the outer sender where the original is a colleague’s', erin, tom, '', erin],
    [
      'the only outside address in the words',
      tom,
      null,
      'from erin@example.org',
      { address: 'erin@example.org' },
    ],
    ['nobody, where the words name two', null, null, 'a@example.org b@example.org', null],
    ['a name alone, where there is no more', tom, { name: 'Erin' }, '', { name: 'Erin' }],
    [
      'a name with the address in the words',
      tom,
      { name: 'Erin' },
      'write to erin@example.org',
      { name: 'Erin', address: 'erin@example.org' },
    ],
    ['a colleague, where there is nobody else', tom, null, '', tom],
  ])('is %s', (_, outer, original, words, requester) => {
    const body = `Please delete my data. ${words}`
    const reading = propose({
      outer: mail({ from: outer, body }),
      original: original && mail({ from: original, body }),
    })
    expect(reading.requester).toEqual(requester)
  })
})

describe('the day of receipt', () => {
  const received = (outer: string | null, original: string | null) => {
    const { receivedOn, receivedBecause, warnings } = propose({
      outer: mail({ from: tom, sentAt: at(outer) }),
      original: mail({ from: erin, sentAt: at(original) }),
    })
    return [receivedOn, receivedBecause, ...warnings]
  }

  test.each([
    [
      'the original’s, not the forward’s',
      '2026-03-10T10:00:00Z',
      '2026-03-05T17:42:00Z',
      ['2026-03-05', 'original-date'],
    ],
    ['that of the desk’s zone', null, '2026-03-05T23:30:00Z', ['2026-03-06', 'original-date']],
    [
      'the forward’s, where the original has none',
      '2026-03-10T10:00:00Z',
      null,
      ['2026-03-10', 'forward-date'],
    ],
    [
      'that of handing over, where there is none',
      null,
      null,
      ['2026-03-16', 'handed-over', 'received-unknown'],
    ],
    [
      'not in the future',
      null,
      '2026-03-17T10:00:00Z',
      ['2026-03-16', 'handed-over', 'date-in-future'],
    ],
    ['not years ago', null, '2019-03-05T10:00:00Z', ['2026-03-16', 'handed-over', 'date-too-old']],
    [
      'today for a clock that is fast by minutes',
      null,
      '2026-03-16T08:35:00Z',
      ['2026-03-16', 'original-date'],
    ],
  ])('is %s', (_, outer, original, expected) => {
    expect(received(outer, original)).toEqual(expected)
  })

  it('is doubtful only around midnight where the zone was assumed', () => {
    const doubt = (sentAt: string) =>
      propose({
        outer: mail({ from: erin, sentAt: toInstant(sentAt), warnings: ['zone-assumed'] }),
        original: null,
      }).warnings
    expect(doubt('2026-03-05T12:00:00Z')).toEqual([])
    expect(doubt('2026-03-05T22:30:00Z')).toEqual(['zone-assumed'])
  })
})

describe('the words', () => {
  it('of a signature or a quotation do not count', () => {
    const body =
      'Thank you, all sorted, have a nice day!\n\n> Please delete my data.\n\n-- \nDelete my data Ltd.'
    const reading = propose({ outer: mail({ from: erin, body }), original: null })
    expect(reading).toMatchObject({ verdict: 'not-privacy', types: [{ type: 'other' }] })
  })

  it('too short to tell a language are in the desk’s', () => {
    const reading = propose({ outer: mail({ from: erin, body: 'STOP' }), original: null })
    expect(reading).toMatchObject({ language: 'en', types: [{ type: 'marketing-opt-out' }] })
  })

  it('in a language without lexicon are never dismissed', () => {
    const body = 'Dua të di çfarë të dhënash keni për mua dhe të marr një kopje, faleminderit.'
    expect(propose({ outer: mail({ from: erin, body }), original: null }).verdict).toBe('unsure')
  })

  it('give the same reading every time', () => {
    const read = { outer: mail({ from: erin }), original: null }
    expect(propose(read)).toEqual(propose(read))
    expect(propose(read).receivedOn).toBe('2026-03-16')
    expect(readingDesk.domains).toEqual(['acme.example'])
  })
})

function mail(change: Partial<Mail>): Mail {
  return {
    from: null,
    subject: 'my data',
    sentAt: null,
    body: 'Please delete my data.',
    warnings: [],
    ...change,
  }
}

function at(instant: string | null) {
  return instant === null ? null : toInstant(instant)
}

describe('a colleague’s answer above an outsider’s request, pasted without a header', () => {
  const quote =
    'On Thu, Mar 5, 2026 at 5:42 PM Erin Walsh <erin@example.org> wrote:\n> Please delete my data.'

  test('is known by whom it greets: the request below is what counts', async () => {
    const { requester, body } = propose(await readPasted(`Dear Erin, we look into it.\n\n${quote}`))
    expect({ requester, body }).toEqual({ requester: erin, body: 'Please delete my data.' })
  })

  test('is not taken for one where it asks for something itself', async () => {
    const { body } = propose(await readPasted(`Please stop your newsletter.\n\n${quote}`))
    expect(body).toBe('Please stop your newsletter.')
  })

  test.each([
    'Thanks, I look into it.',
    'Lo paso.\n\nEnviado desde mi iPhone',
    'Look.',
    'Je transmets.',
  ])('leaves the word to the request where it is not clear what it asks for: %j', async (note) => {
    const { requester, receivedAt } = propose(await readPasted(`${note}\n\n${quote}`))
    expect({ requester, receivedAt }).toEqual({
      requester: erin,
      receivedAt: '2026-03-05T16:42:00.000Z',
    })
  })

  test('leaves it to an outsider who is quoted where neither is clear', async () => {
    const unclear = quote.replace('Please delete my data.', '제 주소가 바뀌었어요.')
    const { requester, verdict } = propose(await readPasted(`전달합니다.\n\n${unclear}`))
    expect({ requester, verdict }).toEqual({ requester: erin, verdict: 'unsure' })
  })

  test.each([
    'for your information, the invoice is corrected',
    'zur Kenntnis, die Rechnung habe ich korrigiert',
    'per conoscenza, la fattura l’ho corretta',
  ])('that asks for nothing itself leaves the word to the request: %j', async (note) => {
    const { requester, body, verdict } = propose(await readPasted(`${note}\n\n${quote}`))
    expect({ requester, body, verdict }).toEqual({
      requester: erin,
      body: 'Please delete my data.',
      verdict: 'request',
    })
  })
})

describe('what is encrypted inside a text', () => {
  const cipher = '-----BEGIN PGP MESSAGE-----\n\nhQIMA0\n-----END PGP MESSAGE-----'

  test.each([
    ['alone', cipher, ''],
    ['below words', `Hello,\nsee below.\n\n${cipher}\n`, 'Hello,\nsee below.'],
    ['without an end', cipher.slice(0, 40), ''],
  ])('%s needs a person, and none of it is taken for words or a name', async (_, text, body) => {
    const reading = propose(await readPasted(text))
    expect(reading).toMatchObject({ needsHuman: 'encrypted', verdict: 'unsure', flags: [], body })
    expect(reading.candidates).toEqual([])
  })
})

describe('a date that can be read in two ways', () => {
  const forwarded = (date: string) =>
    readForward(
      'Fwd: my data',
      `---------- Forwarded message ---------\nFrom: Erin Walsh <erin@example.org>\nDate: ${date}\nSubject: my data\nTo: <info@acme.example>\n\nPlease delete my data.`,
    )

  test('gives both days', async () => {
    const { receivedOn, receivedOnAlso } = propose(await forwarded('03/02/2026 10:15'))
    expect([receivedOn, receivedOnAlso]).toEqual(['2026-02-03', '2026-03-02'])
  })

  test('gives one where the other lies in the future', async () => {
    const { receivedOn, receivedOnAlso } = propose(await forwarded('03/04/2026 10:15'))
    expect([receivedOn, receivedOnAlso]).toEqual(['2026-03-04', undefined])
  })
})

test('two people’s mails handed over together are flagged as such', async () => {
  const { flags } = propose({
    outer: mail({ from: tom }),
    original: mail({ from: erin, body: 'Please delete my data.' }),
    others: [mail({ from: { name: 'Samir', address: 'samir@example.net' }, body: 'Mine too.' })],
  })
  expect(flags).toContain('several-people')
})
