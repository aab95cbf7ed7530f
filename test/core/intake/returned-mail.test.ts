import { returnedMail } from '@privacy-desk/core/intake/returned-mail.js'
import { describe, expect, test } from 'vitest'

const letter = '<PR-2026-0042.L1.0123456789abcdef@desk.example>'

/** A report as RFC 3464 has it, with the headers of the mail that it speaks of. */
const report = (action: string, status: string) =>
  [
    'Return-Path: <>',
    'From: Mail Delivery System <MAILER-DAEMON@mx.example.net>',
    'To: privacy@desk.example',
    'Message-ID: <report@mx.example.net>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'Your message could not be delivered.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.net',
    '',
    'Final-Recipient: rfc822; carla@example.org',
    `Action: ${action}`,
    `Status: ${status}`,
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${letter}`,
    'Subject: Your request [PR-2026-0042]',
    '--b--',
  ].join('\r\n')

describe('a report of a mail server', () => {
  test('tells which mail came back, from whom and why', () => {
    expect(returnedMail(report('failed', '5.1.1'), 'mailer-daemon@mx.example.net')).toEqual({
      of: ['<report@mx.example.net>', letter],
      recipients: ['carla@example.org'],
      failure: 'smtp-5.1.1',
    })
  })

  test.each([
    ['delayed', '4.4.1'],
    ['delivered', '2.0.0'],
    ['relayed', '2.0.0'],
  ])('that a mail was %s means that none came back', (action, status) => {
    expect(returnedMail(report(action, status), 'mailer-daemon@mx.example.net')).toBeNull()
  })

  test('is known by its sender where a colleague pasted its words', () => {
    const words = `Remote server returned '550 5.1.10 RecipientNotFound'\nMessage-ID: ${letter}`
    expect(returnedMail(words, 'postmaster@mx.example.net')).toMatchObject({
      of: [letter],
      failure: 'smtp-5.1.10',
    })
    expect(returnedMail(words, 'carla@example.org')).toBeNull()
  })

  test('is not what a person writes about errors', () => {
    expect(returnedMail('I got error 5.1.1 from you', 'carla@example.org')).toBeNull()
  })
})
