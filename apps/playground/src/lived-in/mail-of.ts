import type { Instant } from '@privacy-desk/core/calendar/instant.js'
import type { Case } from './case.js'
import { letters } from './letters.js'

const encoded = (text: string) => `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`

/** The mail of a case as it came in. */
export function mailOf({ letter, from, address }: Case, sentAt: Instant): string {
  const { subject, body } = letters[letter]
  const date = new Date(sentAt).toUTCString().replace('GMT', '+0000')
  return [
    `Return-Path: <${address}>`,
    `Date: ${date}`,
    `From: ${encoded(from)} <${address}>`,
    'To: service@acme.example',
    `Message-ID: <${Buffer.from(`${address}${sentAt}`).toString('hex').slice(0, 40)}@mail.example>`,
    `Subject: ${encoded(subject)}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    body,
    '',
    from,
    '',
  ].join('\r\n')
}
