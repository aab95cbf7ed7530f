import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { processorMs } from '../../support/processor-time.js'
import { propose, readForward, readPasted, readSource } from './reading-desk.js'

const header =
  'From: A B <a@example.org>\nDate: 3 March 2026 09:14\nSubject: x\nTo: <b@acme.example>\n\n'

/** Milliseconds of computing, whatever else the machine does. Generous: the worker's own deadline is two seconds. */
const enough = 4_000

describe('a hostile text does no harm and takes no time:', () => {
  test.each([
    ['10,000 nested forwards', `---------- Forwarded message ---------\n${header}`.repeat(10_000)],
    [
      '10,000 nested quotations',
      'On 3 March 2026 at 9:14, A <a@example.org> wrote:\n> '.repeat(10_000),
    ],
    ['10,000 quotation marks', `${'>'.repeat(10_000)} hello\n`.repeat(20)],
    ['a long run of blanks', `${header}${'\t \t '.repeat(60_000)}!`],
    ['a long run of lines', `${header}${'\n'.repeat(500_000)}!`],
    ['blank lines held apart by nothing', `${header}${'\n\u200b'.repeat(100_000)}!`],
    ['one line of 5 MB', `${header}${'lorem ipsum dolor '.repeat(290_000)}`],
    ['a keyword, over and over', `${header}${'delete my data '.repeat(100_000)}`],
    ['nothing but addresses', 'a.b@c.'.repeat(60_000)],
    ['an address without end', `${'1234567890'.repeat(20_000)}@`],
    ['brackets', '<[("'.repeat(50_000)],
    ['a date without end', `From: a@example.org\nDate: ${'Mon, 3 Jun '.repeat(20_000)}\n\nx`],
    [
      'recipients without end',
      `From: a@example.org\nTo: ${'x@example.com,\n'.repeat(20_000)}\n\nx`,
    ],
    ['labels, line by line', 'A: b\n'.repeat(20_000)],
    ['known labels, line by line', 'Content-Type: text/plain\n'.repeat(8_000)],
    ['dates, line by line', 'Date: 3 Mar 2026 10:00\n'.repeat(9_000)],
    ['quotations that never come', 'On\n'.repeat(70_000)],
    ['lines of GroupWise', '>>> A B <a@example.org> 3/3/2026 9:14 AM >>>\n'.repeat(4_000)],
    ['senders on a screen', 'A B <a@example.org>\nC D\nE F 3 March 2026 9:14\n'.repeat(4_000)],
    ['signs of addresses', '@'.repeat(200_000)],
    ['names without end', `on behalf of ${'Mr Xx Yy '.repeat(30_000)}`],
    ['labels on one line', `${'From: a@b.ccTo: x@y.cz'.repeat(9_000)}`],
    ['letters of another script', '한'.repeat(200_000)],
    ['a Chinese sentence without end', '删除'.repeat(100_000)],
    ['nested HTML', '<div>'.repeat(50_000)],
    ['null bytes', `${header}\u0000delete\u0000 my data\u0000`],
    ['direction overrides', `${header}delete my data \u202eatad ym peek\u202c`],
    ['broken surrogates', `${header}delete my data \udc00\ud800`],
  ])('%s', async (_, text) => {
    const start = processorMs()
    const readings = [propose(await readPasted(text)), propose(await readForward('Fwd: x', text))]
    expect(processorMs() - start).toBeLessThan(enough)
    for (const reading of readings) {
      expect(reading.body.length).toBeLessThanOrEqual(210_000)
      expect(JSON.stringify(reading)).not.toMatch(/\\u0000|\\ud[89a-f]/)
    }
  })

  it('a subject without end is cut to one line', async () => {
    const reading = propose(await readForward('Fwd: [EXT] '.repeat(50_000), 'delete my data'))
    expect(reading.subject.length).toBeLessThanOrEqual(500)
  })
})

describe('a hostile mail is read as far as it goes:', () => {
  const head = 'From: a@example.org\r\nSubject: x\r\nMIME-Version: 1.0\r\n'

  test.each([
    [
      'a boundary that never comes',
      `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--c\r\n`,
    ],
    ['no boundary at all', `${head}Content-Type: multipart/mixed\r\n\r\nx`],
    ['base64 that is none', `${head}Content-Transfer-Encoding: base64\r\n\r\n!!!!====`],
    [
      'quoted-printable that is none',
      `${head}Content-Transfer-Encoding: quoted-printable\r\n\r\n=ZZ=`,
    ],
    ['endless headers', `${'X: y\r\n'.repeat(100_000)}${head}\r\nx`],
    ['a header line of 5 MB', `Subject: ${'x'.repeat(5_000_000)}\r\n\r\nx`],
    ['messages in messages', `${head}Content-Type: message/rfc822\r\n\r\n`.repeat(500)],
    ['parts in parts', nested(300)],
    ['1,000 attachments', attachments(1_000)],
    ['1,000 attached mails', attachedMails(1_000)],
    ['an attachment of 15 MB', `${attachments(1)}${'QUJD'.repeat(5_000_000)}`],
    ['a signature around nothing', signedNothing()],
  ])('%s', async (_, source) => {
    const start = processorMs()
    expect(propose(await readSource(source)).types.length).toBeGreaterThan(0)
    expect(processorMs() - start).toBeLessThan(enough)
  })
})

describe('what is not found in a mail is no silent loss: a person has to look', () => {
  const head = 'From: a@example.org\r\nSubject: x\r\nMIME-Version: 1.0\r\n'

  test.each([
    ['messages attached to messages', `${head}Content-Type: message/rfc822\r\n\r\n`.repeat(20)],
    ['parts in parts', nested(60)],
    [
      'parts behind another boundary',
      `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--c\r\n\r\nDelete my data.\r\n--c--`,
    ],
    ['parts without a boundary', `${head}Content-Type: multipart/mixed\r\n\r\nDelete my data.`],
  ])('%s', async (_, source) => {
    expect(propose(await readSource(source)).needsHuman).toMatch(/^unreadable/)
  })
})

describe('the readers answer whatever they are given:', () => {
  it('any bytes', async () => {
    const bytes = fc.uint8Array({ maxLength: 2_000 })
    await fc.assert(fc.asyncProperty(bytes, async (some) => isReading(await readSource(some))))
  })

  it('any text', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 500 })
    await fc.assert(fc.asyncProperty(text, async (some) => isReading(await readPasted(some))))
  })

  it('any heap of header lines, quotations and words', async () => {
    const part = fc.constantFrom(
      'From: A <a@example.org>\n',
      'Von: B\n',
      'Date: 3.3.2026\n',
      'Subject: Fwd: x\n',
      '\n',
      '> ',
      '>> ',
      '-----\n',
      'On 3 Mar 2026, C <c@acme.example> wrote:\n',
      'delete my data. ',
      '<div>',
      '&nbsp;',
      '*',
      '\u200f',
      'Re: ',
      '@',
      ': ',
    )
    const text = fc.array(part, { maxLength: 60 }).map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(text, text, async (subject, body) =>
        isReading(await readForward(subject, body)),
      ),
    )
  })
})

function isReading(read: Parameters<typeof propose>[0]): boolean {
  const { types, subject, receivedOn } = propose(read)
  return types.length > 0 && !/[\r\n]/.test(subject) && /^\d{4}-\d{2}-\d{2}$/.test(receivedOn)
}

function nested(depth: number): string {
  const parts = Array.from(
    { length: depth },
    (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
  )
  return `From: a@example.org\r\n${parts.join('')}\r\nx`
}

function attachments(count: number): string {
  const part =
    '--b\r\nContent-Type: application/zip\r\nContent-Transfer-Encoding: base64\r\n\r\nUEsDBA==\r\n'
  return `From: a@example.org\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${part.repeat(count)}--b--\r\n`
}

function attachedMails(count: number): string {
  const part = '--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: e@example.org\r\n\r\nx\r\n'
  return `From: a@acme.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${part.repeat(count)}--b--\r\n`
}

function signedNothing(): string {
  return `From: a@example.org\r\nContent-Type: application/pkcs7-mime; smime-type=signed-data\r\n\r\n${'MIAG'.repeat(50_000)}`
}
