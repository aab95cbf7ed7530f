import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type MsgMail, msgFile } from '../../fixtures/mail/msg-file.js'
import { readMaterials } from './reading-desk.js'

const request: MsgMail = {
  subject: 'my data',
  body: 'Please delete my data.\r\n',
  name: 'Erin Walsh',
  address: 'erin.walsh@example.org',
  sentAt: '2026-03-05T17:42:00Z',
  deliveredAt: '2026-03-05T17:43:00Z',
}

describe('a mail that Outlook saved', () => {
  it('gives sender, subject, words, and when the mailbox got it', async () => {
    const { outer, original } = await read(request)
    expect(original).toBeNull()
    expect(outer).toMatchObject({
      from: { name: 'Erin Walsh', address: 'erin.walsh@example.org' },
      subject: 'my data',
      sentAt: '2026-03-05T17:42:00.000Z',
      inMailboxAt: '2026-03-05T17:43:00.000Z',
      body: 'Please delete my data.',
      warnings: [],
    })
  })

  it('has its sender and date from its headers where it kept them', async () => {
    const headers =
      'Received: from a by b\r\nFrom: Erin Walsh <erin.walsh@example.org>\r\nDate: Thu, 5 Mar 2026\r\n 18:42:00 +0100\r\n'
    const inside = {
      ...request,
      address: '/O=ORG/CN=RECIPIENTS/CN=ERIN',
      headers,
      sentAt: '2026-03-09T08:00:00Z',
    }
    expect((await read(inside)).outer).toMatchObject({
      from: { address: 'erin.walsh@example.org' },
      sentAt: '2026-03-05T17:42:00.000Z',
    })
  })

  it('attached to a colleague’s is the original', async () => {
    const forward = { ...request, name: 'Tom', address: 'tom@acme.example', subject: 'FW: my data' }
    const { outer, original } = await read({ ...forward, body: 'for you', attached: request })
    expect(outer.body).toBe('for you')
    expect(original).toMatchObject({
      from: { address: 'erin.walsh@example.org' },
      body: 'Please delete my data.',
    })
  })

  it('holds forwards in its text as any other mail', async () => {
    const body =
      'From: Erin Walsh <erin.walsh@example.org>\r\nSent: Thursday, March 5, 2026 6:42 PM\r\nTo: help@acme.example\r\nSubject: my data\r\n\r\nPlease delete my data.'
    const { original } = await read({
      ...request,
      address: 'tom@acme.example',
      subject: 'FW: my data',
      body,
    })
    expect(original?.from?.address).toBe('erin.walsh@example.org')
  })

  it('that is damaged needs a person', async () => {
    const bytes = msgFile(request).slice(0, 700)
    const { outer } = await readMaterials(
      [{ kind: 'file', name: 'a.msg', source: 'a' }],
      new Map([['a', bytes]]),
    )
    expect(outer.warnings).toContain('unreadable')
  })

  test.each<[string, (view: DataView) => void]>([
    [
      'whose directory comes back to itself',
      (view) => view.setUint32(entry(view, 2) + 0x44, 2, true),
    ],
    [
      'with a stream larger than it',
      (view) => view.setUint32(entry(view, 1) + 0x78, 2 ** 30, true),
    ],
    ['whose sectors follow in a ring', (view) => view.setUint32(firstInTable(view), 0, true)],
  ])('%s is no endless work', async (_, spoil) => {
    const bytes = Uint8Array.from(msgFile(request))
    spoil(new DataView(bytes.buffer))
    const file = { kind: 'file', name: 'a.msg', source: 'a' } as const
    const { outer } = await readMaterials([file], new Map([['a', bytes]]))
    expect(outer.warnings).toContain('unreadable')
  })

  test('never throws, whichever bytes of it are changed', async () => {
    const whole = msgFile({ ...request, attached: request })
    const change = fc.record({ at: fc.nat(whole.length - 1), to: fc.nat(255) })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 8 }), async (changes) => {
        const bytes = Uint8Array.from(whole)
        for (const { at, to } of changes) bytes[at] = to
        const file = { kind: 'file', name: 'a.msg', source: 'a' } as const
        expect(await readMaterials([file], new Map([['a', bytes]]))).toHaveProperty('outer')
      }),
      { numRuns: 30 },
    )
  })
})

/** Where an entry of the directory begins: its first sector is named in the header. */
function entry(view: DataView, at: number): number {
  return (view.getUint32(0x30, true) + 1) * 512 + at * 128
}

/** Where the table of sectors says what follows the first one of the directory. */
function firstInTable(view: DataView): number {
  view.setUint32(0x30, 0, true)
  return (view.getUint32(0x4c, true) + 1) * 512
}

function read(mail: MsgMail) {
  const file = { kind: 'file', name: 'mail.msg', source: 'a' } as const
  return readMaterials([file], new Map([['a', msgFile(mail)]]))
}
