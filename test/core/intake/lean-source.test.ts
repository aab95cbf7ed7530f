import { leanSource } from '@privacy-desk/core/intake/lean-source.js'
import { sizeOfContent } from '@privacy-desk/core/intake/left-out.js'
import { parseMime } from '@privacy-desk/core/intake/parse-mime.js'
import PostalMime, { type Email } from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { propose, readSource } from './reading-desk.js'

const head = 'From: Erin <erin@example.org>\r\nSubject: My data\r\nMIME-Version: 1.0\r\n'
const wish = 'Please delete all personal data that you hold about me.\r\n'
const letters = `${'QUJD'.repeat(19)}\r\n`

const text = part('text/plain; charset=utf-8', wish)
const scan = part('application/pdf; name="scan.pdf"', letters.repeat(20_000), 'base64')
const raw = part('application/octet-stream; name=raw.bin', '\u0001\n'.repeat(200_000))
const html = part('text/html', `<p>${wish}</p>`)

describe('a large mail', () => {
  it.each([
    ['with its words first', multipart('b', text, scan, raw)],
    ['with its words last, and parts in parts', multipart('b', scan, nested('bb', text, html))],
    ['with a part that looks like its boundary', multipart('b', text, nested('b-2', scan), raw)],
    ['with a small attachment beside', multipart('b', part('image/png', 'x'), text, scan)],
    ['with a mail attached', multipart('b', text, part('message/rfc822', multipart('c', scan)))],
    ['that was never ended', multipart('b', text, scan).slice(0, -5)],
  ])('%s is taken apart as if it were read whole', async (_, source) => {
    const bytes = Buffer.from(source, 'latin1')
    const whole = await PostalMime.parse(bytes, { forceRfc822Attachments: true })
    const lean = await parseMime(bytes)

    expect(lean?.source.byteLength).toBeLessThan(10_000)
    expect(lean && outlineOf(lean.email)).toEqual(outlineOf(whole))
    whole.attachments.forEach(({ content }, at) => {
      const told = sizeOfContent(lean?.email.attachments[at]?.content ?? '')
      // A reader makes one sign of each line's end.
      expect(told / sizeOfContent(content)).toBeCloseTo(1, 1)
    })
  })

  it('attached to another keeps the words that are asked for, and who asks', async () => {
    const attached = part('message/rfc822', multipart('c', text, scan))
    const forward = multipart('b', part('text/plain', 'See below.'), attached)
    const source = forward.replace('Erin <erin@example.org>', 'Tom <tom@acme.example>')

    const { requester, types } = propose(await readSource(source))
    expect([requester?.address, types[0]?.type]).toEqual(['erin@example.org', 'erasure'])
  })

  it('whose text is too long is read at its beginning, and says so', async () => {
    const source = `${head}\r\n${wish}${'And so on, and so forth.\r\n'.repeat(100_000)}`
    expect(leanSource(Buffer.from(source)).byteLength).toBeLessThan(1_000_000)

    const { types, warnings } = propose(await readSource(source))
    expect(types[0]?.type).toBe('erasure')
    expect(warnings).toContain('cut-at-size')
  })
})

it('a mail of usual size is not touched', () => {
  const bytes = Buffer.from(multipart('b', text, html))
  expect(leanSource(bytes)).toBe(bytes)
})

function part(type: string, content: string, encoding = '8bit'): string {
  return `Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${content}`
}

function nested(boundary: string, ...parts: readonly string[]): string {
  const all = parts.map((one) => `--${boundary}\r\n${one}\r\n`).join('')
  return `Content-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n${all}--${boundary}--\r\n`
}

function multipart(boundary: string, ...parts: readonly string[]): string {
  return `${head}${nested(boundary, ...parts)}`
}

function outlineOf({ text, html, subject, attachments }: Email) {
  const listed = attachments.map(({ filename, mimeType }) => ({ filename, mimeType }))
  return { text, html, subject, listed }
}
