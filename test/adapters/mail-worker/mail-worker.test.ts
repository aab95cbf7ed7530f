import { MailWorker } from '@privacy-desk/core/adapters/mail-worker/mail-worker.js'
import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import type { Handover } from '@privacy-desk/core/intake/handover.js'
import { afterAll, describe, expect, it, vi } from 'vitest'

const desk = {
  domains: ['acme.example'],
  zone: 'Europe/Berlin',
  defaultLanguage: 'en',
  defaultRegime: 'gdpr',
}
const worker = new MailWorker(desk)
const noFiles = new Map<string, Uint8Array>()

/** Small to send, but more than a thread can take apart in time or in little memory. */
const partsWithoutEnd = new Map([
  [
    's',
    Buffer.from(
      `From: a@example.org\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\nContent-Type: a/b\r\n\r\nx\r\n'.repeat(200_000)}`,
    ),
  ],
])
const attached: Handover = {
  ...pasted(''),
  materials: [{ kind: 'file', name: 'a.eml', source: 's' }],
}

afterAll(() => worker.close())

describe('a mail worker', () => {
  it('reads a pasted mail in its thread', async () => {
    const text =
      'From: Erin <erin@example.org>\nDate: 5 March 2026 18:42\nSubject: x\n\nDelete my data.'
    expect(await worker.read(pasted(text), noFiles)).toMatchObject({
      reading: {
        requester: { name: 'Erin', address: 'erin@example.org' },
        receivedOn: '2026-03-05',
        types: [{ type: 'erasure' }],
      },
    })
  })

  it('reads a file, and leaves it whole for the caller', async () => {
    const bytes = Buffer.from('From: erin@example.org\r\nMIME-Version: 1.0\r\n\r\nDelete my data.')
    const size = bytes.byteLength
    const result = await worker.read(attached, new Map([['s', bytes]]))
    expect(result).toMatchObject({ reading: { requester: { address: 'erin@example.org' } } })
    expect(bytes.byteLength).toBe(size)
  })

  it('takes many messages at once, one after the other', async () => {
    const texts = Array.from({ length: 20 }, (_, at) => `delete my data, a${at}@example.org`)
    const results = await Promise.all(texts.map((text) => worker.read(pasted(text), noFiles)))
    const addresses = results.map(
      (result) => 'reading' in result && result.reading.requester?.address,
    )
    expect(addresses).toEqual(texts.map((_, at) => `a${at}@example.org`))
  })

  it('gives a message up at the deadline, and reads the next one in a new thread', async () => {
    const hasty = new MailWorker(desk, { deadlineMs: 300 })
    expect(await hasty.read(attached, partsWithoutEnd)).toEqual({ failed: 'time-out' })
    const next = async () => hasty.read(pasted('Delete my data.'), noFiles)
    await vi.waitFor(async () => expect(await next()).toHaveProperty('reading'), 15_000)
    await hasty.close()
  })

  it('survives a message that takes all its memory', async () => {
    const small = new MailWorker(desk, { memoryMb: 128, deadlineMs: 15_000 })
    expect(await small.read(attached, partsWithoutEnd)).toEqual({ failed: 'out-of-memory' })
    expect(await small.read(pasted('Delete my data.'), noFiles)).toHaveProperty('reading')
    await small.close()
  })

  it('does not even try what is too large', async () => {
    const tiny = new MailWorker(desk, { maxBytes: 10 })
    expect(await tiny.read(pasted('more than ten'), noFiles)).toEqual({ failed: 'too-large' })
    await tiny.close()
  })
})

function pasted(text: string): Handover {
  return {
    platform: 'slack',
    gesture: 'direct-message',
    at: toInstant('2026-03-16T08:30:00Z'),
    materials: [{ kind: 'text', text }],
  }
}
