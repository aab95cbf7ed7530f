import type { Material } from '@privacy-desk/core/intake/handover.js'
import { describe, expect, it, test } from 'vitest'
import { propose, readMaterials, readPasted } from './reading-desk.js'

const source =
  'From: Erin <erin@example.org>\r\nSubject: my data\r\nMessage-ID: <1@example.org>\r\nDate: Thu, 5 Mar 2026 18:42:00 +0100\r\n\r\nDelete my data.'
const note: Material = { kind: 'text', text: 'can someone take this?', author: 'Tom' }

describe('of what was handed over', () => {
  test.each([
    { name: 'request.eml' },
    { name: 'noname', mediaType: 'message/rfc822' },
    { name: 'download.bin', mediaType: 'application/octet-stream' },
  ])('a mail is known by name, media type or content: $name', async (named) => {
    const files = new Map([['s', Buffer.from(source)]])
    const { outer } = await readMaterials([note, { kind: 'file', source: 's', ...named }], files)
    expect(outer.from?.address).toBe('erin@example.org')
    expect(outer.warnings).toEqual(['more-material'])
  })

  it('a mail of the chat platform is read as a mail', async () => {
    const from = { name: 'Erin', address: 'erin@example.org' }
    const { outer, original } = await readMaterials([
      { kind: 'mail', from, subject: 'my\r\ndata', text: 'Delete my data.' },
    ])
    expect(original).toBeNull()
    expect(outer).toMatchObject({ from, subject: 'my data', body: 'Delete my data.' })
  })

  it('the pasted source of a mail is read as a mail', async () => {
    expect((await readPasted(source)).outer.from?.address).toBe('erin@example.org')
  })

  it('a text file is read as if it were pasted', async () => {
    const text =
      'From: Erin <erin@example.org>\nSent: 5 March 2026 18:42\nSubject: my data\n\nDelete it.'
    const files = new Map([['s', Buffer.from(text)]])
    const { original } = await readMaterials([{ kind: 'file', name: 'a.txt', source: 's' }], files)
    expect(original?.from?.address).toBe('erin@example.org')
  })

  test.each<[readonly Material[], ReadonlyMap<string, Uint8Array>, string]>([
    [[], new Map(), 'nothing-inside'],
    [[{ kind: 'file', name: 'a.eml', source: 's' }], new Map(), 'file-not-fetched'],
    [
      [{ kind: 'file', name: 'a.pdf', source: 's' }],
      new Map([['s', Buffer.from('%PDF')]]),
      'unreadable',
    ],
  ])('what cannot be read needs a person', async (materials, files, code) => {
    expect(propose(await readMaterials(materials, files))).toMatchObject({
      needsHuman: code,
      verdict: 'unsure',
      receivedOn: '2026-03-16',
    })
  })
})
