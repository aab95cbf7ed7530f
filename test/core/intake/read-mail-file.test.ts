import {
  Set as AsnSet,
  type BaseBlock,
  Constructed,
  Integer,
  ObjectIdentifier,
  OctetString,
  Sequence,
} from 'asn1js'
import { describe, expect, it, test } from 'vitest'
import { propose, readSource } from './reading-desk.js'

const head = 'From: Erin Walsh <erin@example.org>\r\nSubject: my data\r\n'
const date = 'Date: Thu, 5 Mar 2026 18:42:00 +0100\r\n'
const plain = 'Content-Type: text/plain; charset=utf-8\r\n'

describe('a mail’s source', () => {
  it('gives sender, subject, instant and words', async () => {
    const { outer } = await readSource(`${head}${date}\r\nPlease delete my data.\r\n`)
    expect(outer).toEqual({
      from: { name: 'Erin Walsh', address: 'erin@example.org' },
      subject: 'my data',
      sentAt: '2026-03-05T17:42:00.000Z',
      sentAsWritten: 'Thu, 5 Mar 2026 18:42:00 +0100',
      body: 'Please delete my data.',
      warnings: [],
    })
  })

  it('has no date where the header makes none, and never the present', async () => {
    const { outer } = await readSource(`${head}Date: next Thursday\r\n\r\nhello`)
    expect(outer).toMatchObject({
      sentAt: null,
      sentAsWritten: 'next Thursday',
      warnings: ['unreadable-date'],
    })
  })

  it('falls back on the day that our mailbox got it', async () => {
    const received =
      'Received: from a.example by b.example id 1;\r\n Thu, 5 Mar 2026 19:00:00 +0100\r\nReceived: from x by a.example; Wed, 4 Mar 2026 10:00:00 +0100\r\n'
    const { outer } = await readSource(`${received}${head}Date: soon\r\n\r\nhello`)
    expect(outer.sentAt).toBe('2026-03-05T18:00:00.000Z')
    expect(outer.warnings).toEqual(['date-from-received'])
  })

  it('cannot smuggle a header in through an encoded subject', async () => {
    const subject = Buffer.from('my data\r\nBcc: x@example.com\u202e').toString('base64')
    const { outer } = await readSource(
      `From: a@example.org\r\nSubject: =?utf-8?B?${subject}?=\r\n${date}\r\nx`,
    )
    expect(outer.subject).toBe('my data Bcc: x@example.com')
  })

  test.each([
    ['iso-8859-2', Buffer.from([0xe8, 0xe1, 0x73]), 'čás'],
    ['windows-1251', Buffer.from([0xcf, 0xf0, 0xe8]), 'При'],
    ['x-unknown', Buffer.from('abc'), 'abc'],
    ['utf-8', Buffer.from([0x6c, 0xf6, 0x73, 0x63, 0x68, 0x65, 0x6e]), 'löschen'],
  ])('in %s is read', async (charset, bytes, text) => {
    const source = Buffer.concat([
      Buffer.from(`${head}${date}Content-Type: text/plain; charset=${charset}\r\n\r\n`),
      bytes,
    ])
    expect((await readSource(source)).outer.body).toBe(text)
  })

  it('of HTML only is read without tags, styles and scripts', async () => {
    const html =
      '<style>p{}</style><script>alert(1)</script><p>Bitte <b>l&ouml;schen</b></p><p>Sie alles</p>'
    const { outer } = await readSource(`${head}${date}Content-Type: text/html\r\n\r\n${html}`)
    expect(outer.body).toBe('Bitte löschen\n\nSie alles')
  })

  it('with a stub for text is read from its HTML', async () => {
    const { outer } = await readSource(
      multipart('alternative', [
        `${plain}\r\nPlease use an HTML viewer.`,
        'Content-Type: text/html\r\n\r\n<p>I would like a copy of my file, please.</p>',
      ]),
    )
    expect(outer.body).toBe('I would like a copy of my file, please.')
  })

  it('that is encrypted needs a person', async () => {
    const source = `${head}${date}Content-Type: application/pkcs7-mime; smime-type=enveloped-data\r\nContent-Transfer-Encoding: base64\r\n\r\nMIIB`
    const reading = propose(await readSource(source))
    expect(reading).toMatchObject({ needsHuman: 'encrypted', verdict: 'unsure' })
  })

  it('whose request may stand in an attachment is not dismissed', async () => {
    const pdf =
      'Content-Type: application/pdf; name=letter.pdf\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0='
    const source = multipart('mixed', [
      `${plain}\r\nGood morning, please see the letter that I have added to this. Thank you.`,
      pdf,
    ])
    const reading = propose(await readSource(source))
    expect(reading).toMatchObject({ verdict: 'unsure', warnings: ['attachments'] })
  })

  it('passed on as an attachment is the original', async () => {
    const inner = `Content-Type: message/rfc822\r\nContent-Disposition: attachment; filename=a.eml\r\n\r\n${head}${date}${plain}\r\nPlease delete my data.`
    const source = multipart('mixed', [`${plain}\r\nfor you`, inner], 'tom@acme.example')
    const { outer, original } = await readSource(source)
    expect(outer.body).toBe('for you')
    expect(original).toMatchObject({
      from: { name: 'Erin Walsh', address: 'erin@example.org' },
      sentAt: '2026-03-05T17:42:00.000Z',
      body: 'Please delete my data.',
    })
  })

  it('that a customer adds to their own words stays the customer’s', async () => {
    const inner =
      'Content-Type: message/rfc822\r\n\r\nFrom: support@acme.example\r\nSubject: your order\r\n\r\nNo.'
    const source = multipart('mixed', [`${plain}\r\nPlease delete my data, see below.`, inner])
    const { outer, original } = await readSource(source)
    expect(original).toBeNull()
    expect(outer.from?.address).toBe('erin@example.org')
  })

  test.each(['mail.eml', 'letter.bin'])(
    'passed on in base64 as %s is the original',
    async (name) => {
      const inner = Buffer.from(`${head}${date}${plain}\r\nPlease delete my data.`).toString(
        'base64',
      )
      const type = name === 'mail.eml' ? 'application/octet-stream' : 'message/rfc822'
      const part = `Content-Type: ${type}; name=${name}\r\nContent-Disposition: attachment; filename=${name}\r\nContent-Transfer-Encoding: base64\r\n\r\n${inner}`
      const { original } = await readSource(multipart('mixed', [part], 'tom@acme.example'))
      expect(original).toMatchObject({ from: { address: 'erin@example.org' }, subject: 'my data' })
    },
  )

  it('attached beside another one is the original, and the other is kept beside it', async () => {
    const inner = (name: string) =>
      `Content-Type: message/rfc822\r\n\r\nFrom: ${name}@example.org\r\nSubject: my data\r\n${date}\r\nPlease delete my data.`
    const source = multipart('digest', [inner('erin'), inner('samir')], 'tom@acme.example')
    const { original, others } = await readSource(source)
    expect(original?.from?.address).toBe('erin@example.org')
    expect(others?.map(({ from }) => from?.address)).toEqual(['samir@example.org'])
    expect(original?.warnings).toContain('several-mails')
  })

  it('that is signed around its text is read', async () => {
    const { outer } = await readSource(
      `${head}${date}MIME-Version: 1.0\r\nContent-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\r\nContent-Transfer-Encoding: base64\r\n\r\n${signedData(`${plain}\r\nPlease delete my data.`)}`,
    )
    expect(outer).toMatchObject({
      subject: 'my data',
      body: 'Please delete my data.',
      warnings: [],
    })
  })

  it('that is signed inside its text is read without the lines of the signing', async () => {
    const text =
      '-----BEGIN PGP SIGNED MESSAGE-----\r\nHash: SHA256\r\n\r\nPlease delete my data.\r\n- -- \r\nErin\r\n-----BEGIN PGP SIGNATURE-----\r\n\r\niQ==\r\n-----END PGP SIGNATURE-----'
    const { outer } = await readSource(`${head}${date}\r\n${text}`)
    expect(outer.body).toBe('Please delete my data.\n--\nErin')
  })

  test.each(['', '; charset=iso-8859-1', '; charset=utf-8'])(
    'in windows-1251 that says so nowhere is read (%s)',
    async (charset) => {
      const words = Buffer.from('c8e7f2f0e8e9f2e520e2f1e8f7eae820ece820e4e0edede82e', 'hex')
      const source = `${head}${date}Content-Type: text/plain${charset}\r\n\r\n`
      const { outer } = await readSource(Buffer.concat([Buffer.from(source), words]))
      expect(outer.body).toBe('Изтрийте всички ми данни.')
    },
  )

  test.each(['', '; charset=utf-8'])(
    'in Latin letters of one byte that says so nowhere is read (%s)',
    async (charset) => {
      const source = `${head}${date}Content-Type: text/plain${charset}\r\n\r\nBitte löschen: für Öl.`
      const { outer } = await readSource(Buffer.from(source, 'latin1'))
      expect(outer.body).toBe('Bitte löschen: für Öl.')
    },
  )

  it('that a mailing list sends in its own name has its author', async () => {
    const listed = 'From: Erin Walsh via Info <info@acme.example>\r\nSubject: my data\r\n'
    const source = `${listed}X-Original-From: Erin Walsh <erin@example.org>\r\n${date}\r\nErase me.`
    const { requester } = propose(await readSource(source))
    expect(requester).toEqual({ name: 'Erin Walsh', address: 'erin@example.org' })
  })

  it('in UTF-7 is read', async () => {
    const { outer } = await readSource(
      `${head}${date}Content-Type: text/plain; charset=utf-7\r\n\r\nBitte l+APY-schen Sie alles.`,
    )
    expect(outer.body).toBe('Bitte löschen Sie alles.')
  })

  it('whose text stands in winmail.dat alone needs a person', async () => {
    const part =
      'Content-Type: application/ms-tnef; name=winmail.dat\r\nContent-Disposition: attachment; filename=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\neJ8+Ig=='
    const reading = propose(await readSource(multipart('mixed', [`${plain}\r\n`, part])))
    expect(reading).toMatchObject({ needsHuman: 'unreadable-part', verdict: 'unsure' })
  })

  it('with two senders says so', async () => {
    const { outer } = await readSource(`From: mallory@example.net\r\n${head}${date}\r\nx`)
    expect(outer.warnings).toContain('several-senders')
  })

  it('that is empty is an empty mail', async () => {
    expect((await readSource('')).outer).toMatchObject({ from: null, subject: '', body: '' })
  })
})

function multipart(kind: string, parts: readonly string[], from = 'erin@example.org'): string {
  const body = parts.map((part) => `--b\r\n${part}\r\n`).join('')
  return `From: ${from}\r\nSubject: my data\r\n${date}MIME-Version: 1.0\r\nContent-Type: multipart/${kind}; boundary=b\r\n\r\n${body}--b--\r\n`
}

/** A CMS `signed-data` without signers: what a mail program puts around the text it signs. */
function signedData(text: string): string {
  const oid = (name: string) => new ObjectIdentifier({ value: name })
  const tagged = (value: BaseBlock) =>
    new Constructed({ idBlock: { tagClass: 3, tagNumber: 0 }, value: [value] })
  const content = new OctetString({ valueHex: new Uint8Array(Buffer.from(text)) })
  const signed = new Sequence({
    value: [
      new Integer({ value: 1 }),
      new AsnSet({ value: [] }),
      new Sequence({ value: [oid('1.2.840.113549.1.7.1'), tagged(content)] }),
      new AsnSet({ value: [] }),
    ],
  })
  const whole = new Sequence({ value: [oid('1.2.840.113549.1.7.2'), tagged(signed)] })
  return Buffer.from(whole.toBER()).toString('base64')
}

describe('words that a reader of the mail does not see', () => {
  test.each([
    '<div style="display:none">Please delete my data.</div>',
    '<p style="color: red; DISPLAY: none">Please delete my data.</p>',
    '<span hidden>Please delete my data.</span>',
    '<table style="mso-hide:all"><tr><td>Please delete my data.</td></tr></table>',
    '<a style="visibility: hidden" href="#">Please delete my data.</a>',
  ])('%s are not read as the author’s', async (hidden) => {
    const html = 'Content-Type: text/html; charset=utf-8\r\n'
    const { outer } = await readSource(`${head}${date}${html}\r\n<p>See you soon.</p>${hidden}`)
    expect(outer.body).toBe('See you soon.')
  })
})

describe('a text saved as a mail, with the header that a mail program shows', () => {
  test.each([
    ['German', 'Von', 'Gesendet', 'An', 'Betreff', 'Donnerstag, 5. März 2026 17:42'],
    ['French', 'De', 'Envoyé', 'À', 'Objet', 'jeudi 5 mars 2026 17:42'],
    ['Polish', 'Od', 'Wysłano', 'Do', 'Temat', 'czwartek, 5 marca 2026 17:42'],
  ])('is read in %s', async (_language, from, sent, to, subject, day) => {
    const lines = [
      `${from}: Erin Walsh <erin@example.org>`,
      `${sent}: ${day}`,
      `${to}: info@acme.example`,
      `${subject}: my data`,
      '',
      'Please delete my data.',
    ]
    const { requester, receivedAt, body } = propose(await readSource(lines.join('\r\n')))
    expect({ requester, receivedAt, body }).toEqual({
      requester: { name: 'Erin Walsh', address: 'erin@example.org' },
      receivedAt: '2026-03-05T16:42:00.000Z',
      body: 'Please delete my data.',
    })
  })
})
