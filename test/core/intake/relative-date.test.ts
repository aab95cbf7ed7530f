import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import { readRelativeDate } from '@privacy-desk/core/intake/relative-date.js'
import { describe, expect, it, test } from 'vitest'
import { readForward, readSource } from './reading-desk.js'

/** A Friday. */
const sentAt = toInstant('2026-03-13T09:12:00Z')

describe('a date that counts from the mail around it', () => {
  test.each([
    ['Yesterday 14:02', '2026-03-12T13:02'],
    ['Yesterday at 2:02 PM', '2026-03-12T13:02'],
    ['gestern, 14:02 Uhr', '2026-03-12T13:02'],
    ['hier à 14:02', '2026-03-12T13:02'],
    ['i går kl. 14:02', '2026-03-12T13:02'],
    ['昨天 14:02', '2026-03-12T13:02'],
    ['Heute, 08:30', '2026-03-13T07:30'],
    ['Montag, 14:02', '2026-03-09T13:02'],
    ['mar. 14:02', '2026-03-10T13:02'],
    ['Friday 9:00 AM', '2026-03-13T08:00'],
    ['Friday 2:02 PM', '2026-03-06T13:02'],
    ['eilen klo 9.05', '2026-03-12T08:05'],
    ['vorgestern, 14:02', '2026-03-11T13:02'],
    ['אתמול 14:02', '2026-03-12T13:02'],
    ['أمس 14:02', '2026-03-12T13:02'],
    ['เมื่อวาน 14:02', '2026-03-12T13:02'],
    ['hôm qua 14:02', '2026-03-12T13:02'],
  ])('is that instant: %s', (written, instant) => {
    const expected = { at: `${instant}:00.000Z`, warnings: ['zone-assumed'] }
    expect(readRelativeDate(written, sentAt, 'Europe/Berlin')).toEqual(expected)
  })

  test.each([
    ['Thursday 14:02 +0000', '2026-03-12T14:02'],
    ['yesterday 14:02 +0900', '2026-03-12T05:02'],
    ['today 22:30 EST', '2026-03-13T03:30'],
  ])('counts in the zone that it names, and assumes none: %s', (written, instant) => {
    const late = toInstant('2026-03-13T04:00:00Z')
    const expected = { at: `${instant}:00.000Z`, warnings: [] }
    expect(readRelativeDate(written, late, 'Europe/Berlin')).toEqual(expected)
  })

  it('is none where the mail around it is older than the calendar', () => {
    const old = toInstant('1900-01-03T00:00:00Z')
    expect(readRelativeDate('Yesterday 14:02', old, 'Europe/Berlin')).toBeNull()
  })

  test.each([
    'yesterday',
    'last Tuesday 14:02',
    'So 14:02',
    'Today 14:02',
    '3 days ago, 14:02',
    'Monday or Tuesday 14:02',
    'Montag, 16.02.',
    'gestern, 5.03',
  ])('is none, or may be two: %s', (written) => {
    expect(readRelativeDate(written, sentAt, 'Europe/Berlin')).toBeNull()
  })
})

const head = [
  'From: Erin Walsh <erin.walsh@example.org>',
  'Sent: Yesterday 14:02',
  'To: info@acme.example',
  'Subject: my data',
  '',
  'Please delete my data.',
]

/** The head of a colleague's forward of that mail. */
function forwardSent(date: string): readonly string[] {
  return [
    'From: Petra Lind <petra@acme.example>',
    `Sent: ${date}`,
    'To: tom@acme.example',
    'Subject: Fwd: my data',
    '',
  ]
}

describe('a quoted header with such a date', () => {
  const outer = ['From: tom@acme.example', 'Subject: Fwd: my data', 'MIME-Version: 1.0']

  it('is read where the mail around it has a date', async () => {
    const source = [...outer, 'Date: Fri, 13 Mar 2026 10:12:00 +0100', '', ...head].join('\r\n')
    const { original } = await readSource(source)
    expect(original).toMatchObject({
      sentAt: '2026-03-12T13:02:00.000Z',
      sentAsWritten: 'Yesterday 14:02',
      warnings: ['zone-assumed'],
    })
  })

  it('counts from the forward that it stands in, not from the one around that', async () => {
    const middle = forwardSent('Tuesday, 10 March 2026 09:00')
    const date = 'Date: Fri, 13 Mar 2026 10:12:00 +0100'
    const { original } = await readSource([...outer, date, '', ...middle, ...head].join('\r\n'))
    expect(original?.sentAt).toBe('2026-03-09T13:02:00.000Z')
  })

  it('stays unread where the day of the mail around it may be another one', async () => {
    const middle = forwardSent('03/04/2026 09:00')
    const date = 'Date: Fri, 10 Apr 2026 10:12:00 +0200'
    const { original } = await readSource([...outer, date, '', ...middle, ...head].join('\r\n'))
    expect(original).toMatchObject({ sentAt: null, warnings: ['unreadable-date'] })
  })

  it('does not lose the mail where the one around it is dated before the calendar', async () => {
    const date = 'Date: Mon, 1 Jan 1900 00:00:00 +0000'
    const { original } = await readSource([...outer, date, '', ...head].join('\r\n'))
    expect(original).toMatchObject({ sentAt: null, body: 'Please delete my data.' })
  })

  it('stays unread without one', async () => {
    const { original } = await readForward('Fwd: my data', head.join('\n'))
    expect(original).toMatchObject({ sentAt: null, warnings: ['unreadable-date'] })
  })
})
