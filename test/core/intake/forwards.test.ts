import { describe, expect, it, test } from 'vitest'
import { forwards } from '../../fixtures/mail/forwards.js'
import { readForward, readPasted, readSource } from './reading-desk.js'

describe('a forwarded mail', () => {
  test.each(forwards)('of $client has its own sender, day and words', async (forward) => {
    const { subject, text } = forward
    const { original } = await (subject ? readForward(subject, text) : readPasted(text))
    expect(original).toMatchObject({
      from: { name: 'Erin Walsh', address: 'erin.walsh@example.org' },
      subject: 'my data',
      sentAt: '2026-03-05T17:42:00.000Z',
      body: 'Please delete my data.',
    })
  })

  it('leaves the employee’s note to the outer mail', async () => {
    const { outer } = await readForward('Fwd: my data', forwards[0]?.text ?? '')
    expect(outer.body).toBe('FYI')
  })

  it('keeps a date that it cannot understand as it was written', async () => {
    const { original } = await readPasted(
      'From: A <a@example.org>\nDate: last Tuesday\nSubject: x\n\ny',
    )
    expect(original).toMatchObject({
      sentAt: null,
      sentAsWritten: 'last Tuesday',
      warnings: ['unreadable-date'],
    })
  })
})

describe('of several mails in one', () => {
  it('the innermost from outside is the original', async () => {
    const { original } = await readForward(
      'Fwd: Fwd: my data',
      [
        'please handle',
        '',
        'Begin forwarded message:',
        '',
        '> From: Petra Lind <petra.lind@sales.acme.example>',
        '> Subject: Fwd: my data',
        '> Date: 6 March 2026 at 11:02:10 CET',
        '> To: privacy@acme.example',
        '>',
        '> Begin forwarded message:',
        '>',
        '>> From: Erin Walsh <erin.walsh@example.org>',
        '>> Subject: my data',
        '>> Date: 5 March 2026 at 18:42:00 CET',
        '>> To: sales@acme.example',
        '>>',
        '>> I would like a copy of my file.',
      ].join('\n'),
    )
    expect(original?.from?.address).toBe('erin.walsh@example.org')
    expect(original?.body).toBe('I would like a copy of my file.')
  })

  test('so it is below a note without a header, where a separator follows an empty line', async () => {
    const { original } = await readPasted(
      [
        'FYI',
        '',
        '-------- Původní zpráva --------',
        'Od: Petra Lind <petra.lind@acme.example>',
        'Datum: 6. 3. 2026 9:10',
        'Komu: privacy@acme.example',
        'Předmět: Fwd: FW: my data',
        '',
        '---------- Forwarded message ---------',
        'From: <support@acme.example>',
        'Date: Thu, Mar 5, 2026 at 11:15 PM',
        'Subject: FW: my data',
        'To: Petra Lind <petra.lind@acme.example>',
        '',
        '',
        'From: Erin Walsh <erin.walsh@example.org>',
        'Sent: Thursday, 5 March 2026 9:00 pm',
        'To: support@acme.example',
        'Subject: my data',
        '',
        'I would like a copy of my file.',
      ].join('\n'),
    )
    expect(original).toMatchObject({
      from: { address: 'erin.walsh@example.org' },
      sentAt: '2026-03-05T20:00:00.000Z',
    })
  })

  it('the customer’s answer counts, not what it quotes of us', async () => {
    const { outer, original } = await readReply(
      'Then please delete everything.\n\nOn Mon, 2 Mar 2026 at 08:00, Acme Support <support@acme.example> wrote:\n> We cannot find your order.',
    )
    expect(original).toBeNull()
    expect(outer.body).toBe('Then please delete everything.')
  })

  it('the customer’s mail counts, where an employee’s answer quotes it', async () => {
    const { original } = await readForward(
      'Re: my data',
      'We are looking into it.\n\nOn Thu, 5 Mar 2026 at 18:42, Erin Walsh <erin.walsh@example.org> wrote:\n> Please delete my data.',
    )
    expect(original).toMatchObject({
      from: { name: 'Erin Walsh', address: 'erin.walsh@example.org' },
      subject: 'my data',
      body: 'Please delete my data.',
    })
  })

  it('a second person’s mail beside the first is pointed out', async () => {
    const one = (name: string, text: string) =>
      `---------- Forwarded message ---------\nFrom: ${name} <${name}@example.org>\nDate: 5 March 2026 18:42\nSubject: my data\n\n${text}\n`
    const { outer, original } = await readForward(
      'two requests',
      `Both came today.\n\n${one('erin', 'Please delete my data.')}\n${one('samir', 'Send me my file.')}`,
    )
    expect(original?.from?.address).toBe('erin@example.org')
    expect(outer.warnings).toContain('several-mails')
  })

  it('a web form of ours speaks for the person in Reply-To', async () => {
    const { original } = await readPasted(
      'From: Acme Forms <forms@acme.example>\nReply-To: Erin Walsh <erin.walsh@example.org>\nDate: 5 March 2026 18:42\nSubject: my data\n\nPlease delete my data.',
    )
    expect(original?.from?.address).toBe('erin.walsh@example.org')
  })
})

function readReply(text: string) {
  return readSource(
    `From: Erin Walsh <erin.walsh@example.org>\r\nSubject: Re: your order\r\nDate: Thu, 5 Mar 2026 18:42:00 +0100\r\n\r\n${text.replaceAll('\n', '\r\n')}`,
  )
}
