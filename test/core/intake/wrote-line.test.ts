import { describe, expect, test } from 'vitest'
import { readForward, readPasted } from './reading-desk.js'

test('of a message that is named beside its sender, only the sender counts', async () => {
  const line =
    'On 3/5/2026 at 2:05 PM, in message <5BF1A2C3@mail.acme.example>, Erin Walsh <erin.walsh@example.org> wrote:'
  const { original } = await readForward('Re: my data', `Look.\n\n>>> ${line}\n> Please delete.`)
  expect(original).toMatchObject({
    from: { name: 'Erin Walsh', address: 'erin.walsh@example.org' },
    sentAt: '2026-03-05T13:05:00.000Z',
  })
})

describe('a line above a quotation without a verb', () => {
  test.each([
    '>Thursday, March 5, 2026 2:05 PM +01:00 from Erin Walsh <erin.walsh@example.org>:',
    '>Четверг, 5 марта 2026, 16:05 +03:00 от Erin Walsh <erin.walsh@example.org>:',
    '5 березня 2026, 14:05:00, від "Erin Walsh" <erin.walsh@example.org>:',
    '05.03.2026, 14:05, "Erin Walsh" <erin.walsh@example.org>:',
  ])('begins a mail where nothing else stands in it: %s', async (line) => {
    const mark = line.startsWith('>') ? '>' : ''
    const text = `I look into it.\n\n${line}\n${mark}\n${mark}Please delete my data.`
    const { original } = await readForward('Re: my data', text)
    expect(original).toMatchObject({
      from: { name: 'Erin Walsh', address: 'erin.walsh@example.org' },
      sentAt: '2026-03-05T13:05:00.000Z',
      body: 'Please delete my data.',
    })
  })

  test.each([
    'On 5 March 2026 at 14:05 I spoke to Erin Walsh <erin.walsh@example.org>:',
    'Your order of 5 March 2026, 14:05, for Erin Walsh <erin.walsh@example.org>:',
  ])('is a sentence where something else does: %s', async (line) => {
    const text = `Hello,\n\n${line}\nshe told me to ask you for my data.`
    expect((await readPasted(text)).original).toBeNull()
  })
})
