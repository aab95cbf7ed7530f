import { expect, test } from 'vitest'
import { readForward } from './reading-desk.js'

test.each([
  ['Von', 'An', 'Betreff', 'Erstellt'],
  ['From', 'To', 'Subject', 'Created'],
])('a help desk says when a mail came in: %s, %s, %s, %s', async (from, to, subject, date) => {
  const head = `${from}: "Erin Walsh" <erin.walsh@example.org>\n${to}: info@acme.example\n${subject}: my data\n${date}: 05.03.2026 14:05:02 (Europe/Berlin)`
  const { original } = await readForward('Fwd: my data', `${head}\n\nPlease delete my data.`)
  expect(original).toMatchObject({
    from: { name: 'Erin Walsh', address: 'erin.walsh@example.org' },
    sentAt: '2026-03-05T13:05:02.000Z',
    body: 'Please delete my data.',
  })
})
