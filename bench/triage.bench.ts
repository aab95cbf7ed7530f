import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import { readMailFile } from '@privacy-desk/core/intake/read-mail-file.js'
import { triage } from '@privacy-desk/core/intake/triage.js'
import EmailForwardParser from 'email-forward-parser'
import PostalMime from 'postal-mime'
import { bench, describe } from 'vitest'
import { triageCorpus } from '../test/support/triage-corpus.js'
import type { TriageMail } from '../test/support/triage-mail.js'

const desk = {
  domains: ['acme.example'],
  zone: 'Europe/Berlin',
  defaultLanguage: 'en',
  defaultRegime: 'gdpr',
  handedOverAt: toInstant('2026-03-16T08:30:00Z'),
}
const mails = triageCorpus().map(forwarded)
const library = new EmailForwardParser()

let at = 0
const next = () => {
  at = (at + 1) % mails.length
  return mails[at] ?? new Uint8Array()
}

/** Milliseconds: a desk reads with warm code, and each mail is met more than once. */
const long = { warmupTime: 2_000, time: 4_000 }

describe('one forwarded mail', () => {
  const bare = async () => {
    const { text, subject } = await PostalMime.parse(next())
    library.read(text ?? '', subject)
  }
  bench('bare MIME parsing and email-forward-parser', bare, long)

  const whole = async () => {
    triage(await readMailFile(next(), desk), desk)
  }
  bench('who asks, since when, for what, under which law', whole, long)
})

/** A labelled mail as an employee's Gmail would forward it. */
function forwarded({ from, subject, text }: TriageMail): Uint8Array {
  const head = [
    'From: Tom Weber <tom.weber@acme.example>',
    'To: privacy@acme.example',
    'Date: Mon, 16 Mar 2026 09:00:00 +0100',
    `Subject: =?utf-8?B?${Buffer.from(`Fwd: ${subject}`).toString('base64')}?=`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ]
  const body = [
    '---------- Forwarded message ---------',
    `From: ${from}`,
    'Date: Thu, Mar 5, 2026 at 5:42 PM',
    `Subject: ${subject}`,
    'To: <info@acme.example>',
    '',
    '',
    text,
  ]
  const encoded = Buffer.from(body.join('\n')).toString('base64').replace(/.{76}/g, '$&\r\n')
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${encoded}\r\n`)
}
