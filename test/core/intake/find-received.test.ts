import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import { findReceived } from '@privacy-desk/core/intake/find-received.js'
import type { Mail, ReadMail } from '@privacy-desk/core/intake/mail.js'
import { describe, expect, it } from 'vitest'
import { readForward, readingDesk, readPasted, readSource } from './reading-desk.js'

const april = toInstant('2026-04-03T09:00:00Z')
const march = toInstant('2026-03-04T09:00:00Z')

describe('a date that may mean two days', () => {
  it('is the one that had come when it was handed over', () => {
    expect(received({ sentAt: april, sentAtAlso: march })).toMatchObject({
      on: '2026-03-04',
      because: 'original-date',
    })
  })

  it('is the one before the forward', () => {
    const original = mail({ sentAt: toInstant('2026-03-12T09:00:00Z'), sentAtAlso: march })
    const outer = mail({ sentAt: toInstant('2026-03-10T09:00:00Z') })
    expect(findReceived({ outer, original }, readingDesk).on).toBe('2026-03-04')
  })

  it('is the likelier one where both are possible', () => {
    const both = { sentAt: march, sentAtAlso: toInstant('2026-02-03T09:00:00Z') }
    expect(received(both).on).toBe('2026-03-04')
  })
})

describe('the day of receipt', () => {
  it('is that of the mail server where the sender’s clock is ahead of it', () => {
    expect(
      received({ sentAt: toInstant('2026-03-15T09:00:00Z'), inMailboxAt: march }),
    ).toMatchObject({
      on: '2026-03-04',
      inMailboxAt: march,
    })
  })

  it('tells when the colleague’s mailbox got the mail', async () => {
    const read = await readSource(
      'Received: from a.example by b.example; Thu, 5 Mar 2026 19:00:00 +0100\r\nFrom: Erin <erin@example.org>\r\nSubject: my data\r\nDate: Thu, 5 Mar 2026 18:42:00 +0100\r\n\r\nPlease delete my data.',
    )
    expect(findReceived(read, readingDesk)).toMatchObject({
      on: '2026-03-05',
      at: '2026-03-05T17:42:00.000Z',
      inMailboxAt: '2026-03-05T18:00:00.000Z',
    })
  })

  it('is the forward’s where the original has no date that can be read', async () => {
    const original = (await readPasted('From: A <a@example.org>\nDate: Tuesday\nSubject: x\n\ny'))
      .original
    const outer = mail({ sentAt: march, inMailboxAt: march })
    expect(findReceived({ outer, original }, readingDesk)).toMatchObject({
      on: '2026-03-04',
      because: 'forward-date',
      inMailboxAt: march,
    })
  })

  it('may be that of the same person’s first mail in the thread', async () => {
    const read = await readForward(
      'WG: Re: my data',
      [
        'From: Erin Walsh <erin.walsh@example.org>',
        'Sent: Thursday, 12 March 2026 09:00',
        'To: info@acme.example',
        'Subject: Re: my data',
        '',
        'I still have no answer.',
        '',
        'On Tue, 3 Feb 2026 at 14:05, Tom Weber <tom@acme.example> wrote:',
        '> We look into it.',
        '>',
        '> On Mon, 2 Feb 2026 at 10:00, Erin Walsh <erin.walsh@example.org> wrote:',
        '>> Please delete my data.',
      ].join('\n'),
    )
    expect(findReceived(read, readingDesk)).toMatchObject({
      on: '2026-03-12',
      alsoOn: '2026-02-02',
      warnings: ['earlier-mail'],
    })
  })

  it('before the mail that it answers is pointed out', async () => {
    const answersMailOf = toInstant('2026-03-10T09:00:00Z')
    const read: ReadMail = { outer: mail({ sentAt: march }), original: null, answersMailOf }
    expect(findReceived(read, readingDesk).warnings).toEqual(['date-before-thread'])
  })
})

function received(change: Partial<Mail>) {
  return findReceived({ outer: mail(change), original: null }, readingDesk)
}

function mail(change: Partial<Mail>): Mail {
  const from = { address: 'erin@example.org' }
  return { from, subject: '', sentAt: null, body: '', warnings: [], ...change }
}
