import { describe, expect, test } from 'vitest'
import { readPasted } from './reading-desk.js'

const erin = { name: 'Erin Walsh', address: 'erin.walsh@example.org' }
const sentAt = '2026-03-05T13:05:00.000Z'

describe('a mail copied from the screen of', () => {
  test.each([
    ['Gmail', 'Thu, Mar 5, 2026, 2:05 PM (1 day ago)\nto info\n'],
    ['Gmail in the present year', 'Thu, Mar 5, 2:05 PM (11 days ago)\nto me\n'],
    ['Gmail in French', 'jeu. 5 mars 14:05 (il y a 11 jours)\nÀ info\n'],
    ['Outlook', 'To:\n\u200bInfo <info@acme.example>\u200b\nThu 3/5/2026 2:05 PM\n'],
    ['Outlook with recipients alone', 'Info; Sales\nThu 3/5/2026 2:05 PM\n'],
    ['Outlook in German', 'An: Info\nDo., 5. März 2026 14:05\n'],
  ])('%s has its sender and its day', async (_, below) => {
    const text = `Erin Walsh <erin.walsh@example.org>\n${below}\nPlease delete my data.`
    const { original } = await readPasted(text)
    expect(original).toMatchObject({ from: erin, sentAt, body: 'Please delete my data.' })
  })

  test.each([
    'Erin Walsh\nerin.walsh@example.org\nThu 05/03/2026 14:05\nTo: Info',
    'Erin Walsh\n<erin.walsh@example.org>\n\nMar 5, 2026, 2:05 PM (1 day ago)\nto me',
  ])('an app that sets the address below the name: %j', async (head) => {
    const { original } = await readPasted(`${head}\n\nPlease delete my data.`)
    expect(original).toMatchObject({ from: erin, body: 'Please delete my data.' })
    expect([original?.sentAt, original?.sentAtAlso]).toContain(sentAt)
  })

  test('the year before, where its day has not come yet in the present one', async () => {
    const text = 'Erin Walsh <erin.walsh@example.org>\nSat, Dec 20, 2:05 PM\nto me\n\nHello.'
    const { original } = await readPasted(text)
    expect(original?.sentAt).toBe('2025-12-20T13:05:00.000Z')
  })
})

test.each([
  'Erin Walsh <erin.walsh@example.org>\nCustomer since 2019\n\nWe met on 5 March 2026 at 14:05.',
  'Please delete my data.\n\nErin Walsh <erin.walsh@example.org>\n+44 20 7946 0000',
  'Erin Walsh <erin.walsh@example.org>\nAcme Ltd\nWe met on 5 March 2026 at 14:05.',
  'Please delete my data.\n\nErin Walsh\nerin.walsh@example.org\n+44 20 7946 0000',
  'Please Delete\nerin.walsh@example.org\nWe met on 5 March 2026 at 14:05.',
  'Please delete the data of\nerin.walsh@example.org\nWe met on 5 March 2026 at 14:05.',
])('an address in a letter is no such thing: %j', async (text) => {
  expect((await readPasted(text)).original).toBeNull()
})
