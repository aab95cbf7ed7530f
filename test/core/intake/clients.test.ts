import { describe, expect, it, test } from 'vitest'
import { clientForwards, wroteLines } from '../../fixtures/mail/clients.js'
import { readForward, readPasted } from './reading-desk.js'

const asked = {
  subject: 'my data',
  sentAt: '2026-03-05T17:42:00.000Z',
  body: 'Please delete my data.',
}
const erin = { name: 'Erin Walsh', address: 'erin.walsh@example.org' }

describe('a mail forwarded by', () => {
  test.each(clientForwards)('$client has its own sender, day and words', async ({ text }) => {
    const { outer, original } = await readForward('Fwd: my data', text)
    expect(original).toMatchObject({ ...asked, from: erin })
    expect(outer.body).toBe('')
  })

  test.each(clientForwards)(
    '$client and pasted without a subject is the same',
    async ({ text }) => {
      const { original } = await readPasted(`For you.\n\n${text}`)
      // A line above a quotation tells no subject.
      const subject = text.includes('my data\n') ? 'my data' : ''
      expect(original).toMatchObject({ ...asked, subject, from: erin })
    },
  )
})

describe('a mail quoted in a colleague’s answer', () => {
  test.each(wroteLines)('is found below: %s', async (line) => {
    const text = `I look into it.\n\n${line}\n> Please delete my data.\n`
    const { outer, original } = await readForward('Re: my data', text)
    expect(original).toMatchObject(asked)
    expect(original?.from?.name).toBe('Erin Walsh')
    expect(outer.body).toBe('I look into it.')
  })
})

describe('what is no forwarded mail:', () => {
  it('the details at the foot of a request stay in it', async () => {
    const text =
      'Please delete my data.\n\nName: Erin Walsh\nGeburtsdatum: 03.05.1980\nE-Mail: erin.walsh@example.org\nKundennummer: 12'
    const { outer, original } = await readPasted(text)
    expect(original).toBeNull()
    expect(outer.body).toBe(text)
  })

  it('a customer’s long answer above what it quotes', async () => {
    const text = `${'I have told you before that I want all of it gone. '.repeat(10)}\n\n-----Original Message-----\nFrom: Help <help@example.com>\nSent: Thursday, March 5, 2026 6:42 PM\nTo: Erin\nSubject: your order\n\nHello.`
    expect((await readPasted(text)).original).toBeNull()
  })
})
