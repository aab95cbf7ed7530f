import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import { activitySchema } from '@privacy-desk/teams/inbound/activity.js'
import { readArrival } from '@privacy-desk/teams/inbound.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fixture } from '../support/fixture.js'

const at = toInstant('2026-03-09T08:15:30Z')
const names = [
  'personal-file',
  'personal-forward',
  'channel-command',
  'card-action',
  'extension-submit',
]
const keys = [
  'text',
  'value',
  'attachments',
  'entities',
  'from',
  'recipient',
  'name',
  'channelData',
]

describe('reading an activity', () => {
  test('survives whatever Teams may send in any of its parts', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.dictionary(fc.constantFrom(...keys), fc.jsonValue()),
        (name, change) => {
          const kinds = ['arrival', 'ignored', 'unknown-invoke', 'stranger']
          expect(kinds).toContain(readArrival(fixture(name, change), at).kind)
        },
      ),
    )
  })

  test('survives a hostile message', () => {
    const html = `${'<div>'.repeat(20_000)}<blockquote itemtype="http://schema.skype.com/Forward">`
    const attachments = [{ contentType: 'text/html', content: html + 'x'.repeat(200_000) }]
    expect(readArrival(fixture('personal-command', { attachments }), at).kind).toBe('arrival')
  })

  test.each([
    ['no service URL', { serviceUrl: undefined }],
    ['another channel', { channelId: 'emulator' }],
    ['the channel that takes other keys', { channelId: 'AseChannel' }],
    ['no conversation', { conversation: undefined }],
    ['a service URL of another kind', { serviceUrl: 'file:///etc/passwd' }],
  ])('is not begun with %s', (_, change) => {
    const raw = { ...fixture('personal-command'), ...change }
    expect(activitySchema.safeParse(raw).success).toBe(false)
  })
})
