import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import { readMailFile } from '@privacy-desk/core/intake/read-mail-file.js'
import { triage } from '@privacy-desk/core/intake/triage.js'
import EmailForwardParser from 'email-forward-parser'
import PostalMime from 'postal-mime'
import { bench, describe } from 'vitest'
import { triageCorpus } from '../test/support/triage-corpus.js'
import type { TriageMail } from '../test/support/triage-mail.js'
import { inTurn, type Round } from './in-turn.js'

const desk = {
  domains: ['acme.example'],
  zone: 'Europe/Berlin',
  defaultLanguage: 'en',
  defaultRegime: 'gdpr',
  handedOverAt: toInstant('2026-03-16T08:30:00Z'),
}
const mails = triageCorpus().map(forwarded)
const library = new EmailForwardParser()

const rounds: Round[] = []
/** A desk reads with warm code, and each mail is met more than once. */
const options = { iterations: 25, warmupIterations: 4, time: 0, warmupTime: 0, teardown: report }

describe(`${mails.length} forwarded mails, read as they are built and shipped`, () => {
  const bare = async (mail: Uint8Array) => {
    const { text, subject } = await PostalMime.parse(mail)
    library.read(text ?? '', subject)
  }
  const whole = async (mail: Uint8Array) => {
    triage(await readMailFile(mail, desk), desk)
  }
  const name = 'by bare MIME parsing and email-forward-parser, and whole, in turn'
  bench(name, async () => void rounds.push(await inTurn(mails, bare, whole)), options)
})

/** The median of the rounds, which a busy machine moves little. */
function report(_: unknown, mode: 'run' | 'warmup'): void {
  const measured = rounds.splice(0)
  if (mode === 'warmup') return
  const perSecond = (job: keyof Round) =>
    Math.round((1e6 * mails.length) / median(measured.map((round) => round[job])))
  const ratios = measured.map(({ bare, whole }) => whole / bare)
  process.stdout.write(
    [
      'mails per second of processor time:',
      `  bare MIME parsing and email-forward-parser: ${perSecond('bare')}`,
      `  who asks, since when, for what, under which law: ${perSecond('whole')}`,
      `ratio: ${median(ratios).toFixed(2)} (median of ${ratios.length} rounds, ${ends(ratios)})\n`,
    ].join('\n'),
  )
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0
}

function ends(numbers: readonly number[]): string {
  return `${Math.min(...numbers).toFixed(2)} to ${Math.max(...numbers).toFixed(2)}`
}

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
