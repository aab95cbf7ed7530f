import { describe, expect, test } from 'vitest'
import { readForward } from './reading-desk.js'

describe('Horde’s line above a quotation, which has no verb and no date,', () => {
  test.each([
    'Quoting Erin Walsh <erin.walsh@example.org>:',
    'Zitat von Erin Walsh <erin.walsh@example.org>:',
    'Zitat von "Walsh, Erin" <erin.walsh@example.org>:',
    'Citando a Erin Walsh <erin.walsh@example.org>:',
    'Mensaje citado por Erin Walsh <erin.walsh@example.org>:',
    'Citation de erin.walsh@example.org:',
  ])('begins the mail that follows: %s', async (line) => {
    const { original } = await readForward('Re: x', `${line}\n\n> Please delete my data.\n> Erin`)
    expect(original).toMatchObject({
      from: { address: 'erin.walsh@example.org' },
      body: 'Please delete my data.\nErin',
    })
    expect(original?.sentAt).toBeNull()
  })

  test.each([
    ['nothing is quoted below', 'Quoting Erin Walsh <erin.walsh@example.org>:\n\nDelete my data.'],
    ['it names no address', 'Quoting the law:\n\n> The data subject shall have the right'],
  ])('is a sentence where %s', async (_, text) => {
    expect((await readForward('Re: x', text)).original).toBeNull()
  })
})
