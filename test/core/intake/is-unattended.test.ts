import { isUnattended } from '@privacy-desk/core/intake/is-unattended.js'
import { describe, expect, test } from 'vitest'
import { propose, readForward, readSource } from './reading-desk.js'

test.each([
  'noreply@forms.example',
  'no-reply+4711@forms.example',
  'Do_Not_Reply@forms.example',
  'ne-pas-repondre@forms.example',
  'keine-antwort@forms.example',
])('nobody reads %s', (address) => {
  expect(isUnattended({ address })).toBe(true)
})

test.each(['nora.reply@example.org', 'info@noreply.example', 'reply@example.org'])(
  'somebody may read %s',
  (address) => {
    expect(isUnattended({ address })).toBe(false)
  },
)

describe('who asks through a form that writes in its own name is whom an answer goes to:', () => {
  const asker = 'fenella.brisk@example.org'
  const head = `From: Contact form <no-reply@forms.example>\nReply-To: Fenella Brisk <${asker}>\nDate: Wed, 4 Mar 2026 10:15:00 +0100\nTo: info@acme.example\nSubject: New message\n\n`

  test('handed over as a file', async () => {
    const { requester } = propose(await readSource(`${head}Please delete my data.`))
    expect(requester).toEqual({ name: 'Fenella Brisk', address: asker })
  })

  test('forwarded', async () => {
    const read = await readForward('Fwd: New message', `${head}Please delete my data.`)
    expect(propose(read).requester).toEqual({ name: 'Fenella Brisk', address: asker })
  })

  test('but not where that is a mailbox that nobody reads either', async () => {
    const source = `${head}Please delete my data.`.replace(asker, 'noreply@forms.example')
    expect(propose(await readSource(source)).requester?.address).toBe('no-reply@forms.example')
  })
})
