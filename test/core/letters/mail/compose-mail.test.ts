import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import { composeMail } from '@privacy-desk/core/letters/mail/compose-mail.js'
import type { MailHead } from '@privacy-desk/core/letters/mail/mail-head.js'
import { findLetters, messageIdOf } from '@privacy-desk/core/letters/mail/message-id.js'
import { type OutgoingContent, parseOutgoing } from '@privacy-desk/core/letters/outgoing-letter.js'
import type { LetterId } from '@privacy-desk/core/requests/request-letter.js'
import type { ItemId } from '@privacy-desk/core/vault/ids.js'
import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { hostileLine } from '../hostile-line.js'

const file = 'file-1' as ItemId
const letter: OutgoingContent = parseOutgoing(
  JSON.stringify({
    reference: 'PR-2026-0042',
    to: { name: 'Rosa Requester', address: 'rosa@example.org' },
    subject: 'Ihre Auskunft: unser Zeichen PR-2026-0042',
    text: 'Guten Tag,\n\nhier ist Ihre Auskunft – vollständig.',
    html: '<p>Guten Tag,</p><p>hier ist Ihre Auskunft – vollständig.</p>',
    language: 'de',
  }),
)
const messageId = messageIdOf(
  { reference: letter.reference, letter: 'L1' as LetterId, hash: 'ab'.repeat(32) },
  'acme.example',
)
const head: MailHead = {
  from: { name: 'Acme GmbH', address: 'privacy@acme.example' },
  messageId,
  date: toInstant('2026-03-06T08:00:00Z'),
}

describe('the mail of a letter', () => {
  test('says the letter as text and as HTML, to the requester, with the reference', async () => {
    const mail = await read(await composeMail(letter, head))
    expect(mail.text?.trim()).toBe(letter.text)
    expect(mail.html).toContain('vollständig.')
    expect(mail.to).toEqual([{ name: 'Rosa Requester', address: 'rosa@example.org' }])
    expect(mail.from).toMatchObject({ name: 'Acme GmbH', address: 'privacy@acme.example' })
    expect(mail.subject).toBe(letter.subject)
    expect(mail.messageId).toBe('<PR-2026-0042.L1.abababababababab@acme.example>')
    expect(mail.date).toBe('2026-03-06T08:00:00.000Z')
  })

  test('gets the reference into its subject where a member edited it out', async () => {
    const mail = await read(await composeMail({ ...letter, subject: 'Ihre Auskunft' }, head))
    expect(mail.subject).toBe('Ihre Auskunft [PR-2026-0042]')
  })

  test('stands in the conversation below the mail that it answers', async () => {
    const threaded = { inReplyTo: '<two@example.org>', references: ['<one@example.org>', 'x\r\ny'] }
    const mail = await read(await composeMail(letter, { ...head, ...threaded }))
    expect(mail.inReplyTo).toBe('<two@example.org>')
    expect(mail.references).toBe('<one@example.org> <two@example.org>')
  })

  test('is a draft for a mail program where that is wanted, and the same bytes each time', async () => {
    const draft = await composeMail(letter, { ...head, unsent: true })
    expect(headerLines(draft)).toContain('X-Unsent: 1')
    expect(headerLines(await composeMail(letter, head)).join()).not.toContain('X-Unsent')
    expect(await composeMail(letter, { ...head, unsent: true })).toEqual(draft)
  })

  test('carries attachments byte for byte, under the names that they have', async () => {
    const bytes = Uint8Array.from({ length: 300 }, (_, at) => at % 256)
    const attachment = { item: file, name: 'PR-2026-0042-3.csv', mediaType: 'text/csv' }
    const attachments = [{ ...attachment, size: 300, sha256: '' }]
    const files = new Map([[file, bytes]])
    const mail = await read(await composeMail({ ...letter, attachments }, { ...head, files }))
    expect(mail.attachments.map(({ filename }) => filename)).toEqual(['PR-2026-0042-3.csv'])
    expect(new Uint8Array(mail.attachments[0]?.content as ArrayBuffer)).toEqual(bytes)
    await expect(composeMail({ ...letter, attachments }, head)).rejects.toThrow(RangeError)
  })

  test('keeps its headers and parts whatever is written in it', async () => {
    const names = headerNames(await composeMail(letter, head))
    await fc.assert(
      fc.asyncProperty(hostileLine(), hostileLine(), hostileLine(), async (one, two, three) => {
        const hostile = { ...letter, subject: one, text: two, html: three, language: 'de' }
        const to = { name: two, address: 'rosa@example.org' }
        const from = { name: three, address: 'privacy@acme.example' }
        const bytes = await composeMail({ ...hostile, to }, { ...head, from, inReplyTo: one })
        expect(headerNames(bytes).filter((name) => !threading.has(name))).toEqual(names)
        const mail = await read(bytes)
        expect(mail.to?.map(({ address }) => address)).toEqual(['rosa@example.org'])
        expect(mail.from?.address).toBe('privacy@acme.example')
        expect([mail.cc, mail.bcc, mail.attachments]).toEqual([undefined, undefined, []])
      }),
      { numRuns: 60 },
    )
  })
})

test('a letter is found again by its Message-ID, however that is quoted', () => {
  const named = { reference: 'PR-2026-0042', letter: 'L1', mark: 'abababababababab' }
  expect(findLetters(`References: <a@b.example> ${messageId}`)).toEqual([named])
  expect(findLetters(messageId.toUpperCase())).toEqual([named])
  expect(findLetters('<PR-2026-0042.L1@acme.example> PR-2026-0042')).toEqual([])
})

const threading = new Set(['in-reply-to', 'references'])

async function read(bytes: Uint8Array) {
  return await PostalMime.parse(bytes)
}

function headerLines(bytes: Uint8Array): readonly string[] {
  const text = Buffer.from(bytes).toString('latin1')
  return text.slice(0, text.indexOf('\r\n\r\n')).split(/\r\n(?![ \t])/)
}

function headerNames(bytes: Uint8Array): readonly string[] {
  return headerLines(bytes).map((line) => line.slice(0, line.indexOf(':')).toLowerCase())
}
