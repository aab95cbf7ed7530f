import { expect, test } from 'vitest'
import { readForward } from './reading-desk.js'

const above = '##- Please type your reply above this line -##\n\nTicket #48213: my data\n\n'

test.each([
  'Erin Walsh, Mar 5, 2026, 14:05 GMT+1',
  'Erin Walsh\nMar 5, 2026, 14:05 GMT+1',
  'Erin Walsh\n\nMar 5, 2026, 14:05 GMT+1',
])('a help desk tells who wrote a comment, and when: %j', async (line) => {
  const { original } = await readForward('Fwd: x', `${above}${line}\n\nPlease delete my data.`)
  expect(original).toMatchObject({
    from: { name: 'Erin Walsh' },
    sentAt: '2026-03-05T13:05:00.000Z',
    body: 'Please delete my data.',
  })
})

test('a sentence with a day below a name is none', async () => {
  const words = 'Erin Walsh\nOn Mar 5, 2026 at 14:05 I rang you.'
  const { original } = await readForward('Fwd: x', `${above}${words}`)
  expect(original).toBeNull()
})
