import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import { unpackFileSource } from '@privacy-desk/slack/file-source.js'
import { type InboundMessage, readEvent } from '@privacy-desk/slack/inbound/read-event.js'
import { isIgnored } from '@privacy-desk/slack/inbound.js'
import { describe, expect, it } from 'vitest'
import { fixture } from '../support/fixture.js'

const options = { botUserId: 'U0BOT', now: toInstant('2026-04-05T12:00:00Z') }
const read = (body: unknown) => readEvent(body, options)

function heard(body: unknown): InboundMessage {
  const inbound = read(body)
  if (isIgnored(inbound)) throw new Error(`ignored: ${inbound.ignored}`)
  return inbound
}

/** The fixture of a direct message, with another text. */
function directMessage(text: string): unknown {
  const body = fixture('dm-pasted-text')
  return { ...body, event: { ...Object(body.event), text } }
}

const wishOf = (text: string) => heard(directMessage(text)).wish

describe('what an employee hands over in the direct chat', () => {
  it('is pasted text, as it was typed', () => {
    expect(heard(fixture('dm-pasted-text'))).toEqual({
      id: 'slack:event:Ev0PASTE',
      user: { platform: 'slack', id: 'U0EVA' },
      saidIn: { channel: 'D0EVA', direct: true, thread: undefined },
      wish: {
        kind: 'handover',
        handover: {
          platform: 'slack',
          gesture: 'direct-message',
          at: '2026-04-05T10:00:00.000Z',
          materials: [
            {
              kind: 'text',
              text: 'From: Rita Requester <rita@example.org>\nSubject: my data\n\nPlease delete my data & confirm. See shop.example.org/me',
            },
          ],
        },
      },
    })
  })

  it('is an .eml file, with the employee’s own words beside it', () => {
    const { wish } = heard(fixture('dm-eml-upload'))
    expect(wish).toMatchObject({
      handover: {
        gesture: 'direct-message',
        comment: 'came in this morning',
        materials: [{ kind: 'file', name: 'request.eml', mediaType: 'message/rfc822', size: 2411 }],
      },
    })
    const source = JSON.stringify(wish).match(/"source":("(?:[^"\\]|\\.)*")/)?.[1] ?? '""'
    expect(unpackFileSource(JSON.parse(source))).toEqual({
      id: 'F0EML',
      url: 'https://files.slack.com/files-pri/T0DESK-F0EML/download/request.eml',
    })
  })

  it.each(['dm-email-object', 'dm-email-object-shared'])(
    'is Slack’s own e-mail object: %s',
    (name) => {
      const { handover } = { handover: undefined, ...heard(fixture(name)).wish }
      expect(handover).toMatchObject({
        gesture: 'mail-file',
        materials: [
          {
            kind: 'mail',
            from: { name: 'Eva Example', address: 'eva@desk.example.org' },
            subject: 'FW: Delete my data',
            sentAt: '2026-03-31T08:15:00.000Z',
            text: expect.stringContaining('From: Rita Requester <rita@example.org>'),
          },
        ],
      })
      expect(handover?.materials).toHaveLength(1)
    },
  )

  it('is a shared message, with its author and time', () => {
    expect(heard(fixture('dm-shared-message')).wish).toMatchObject({
      handover: {
        gesture: 'shared-message',
        comment: 'is this one for you?',
        materials: [
          {
            kind: 'text',
            text: 'A customer asks us to correct her address.',
            author: 'Sam Support',
            sentAt: '2026-04-05T09:00:00.000Z',
          },
        ],
      },
    })
  })

  it('is a shared message that has its text in blocks only', () => {
    expect(heard(fixture('dm-shared-message-blocks-only')).wish).toMatchObject({
      handover: { materials: [{ text: 'Ticket 77: what do you know about me?' }] },
    })
  })

  it('is not the preview of a link, only the text around it', () => {
    expect(heard(fixture('dm-link-unfurl')).wish).toMatchObject({
      handover: {
        gesture: 'direct-message',
        materials: [{ kind: 'text', text: 'look at https://news.example.org/gdpr' }],
      },
    })
  })

  it('is a file of which Slack Connect tells the id only', () => {
    expect(heard(fixture('dm-connect-file')).wish).toMatchObject({
      handover: {
        materials: [{ kind: 'file', name: 'F0CONNECT', source: '{"v":1,"id":"F0CONNECT"}' }],
      },
    })
  })

  it('keeps what can be read when one part is odd', () => {
    const body = fixture('dm-eml-upload')
    const files = [null, 7, { id: 5, name: ['x'] }, ...Object(body.event).files]
    const { wish } = heard({
      ...body,
      event: { ...Object(body.event), files, attachments: 'none' },
    })
    expect(JSON.stringify(wish)).toContain('request.eml')
  })
})

describe('what an employee types in the direct chat', () => {
  it.each([
    ['help', { name: 'help' }],
    ['', { name: 'help' }],
    ['Hello!', { name: 'help' }],
    ['Dobrý den', { name: 'help' }],
    ['list', { name: 'list' }],
    ['/privacy show PR-2026-0042', { name: 'show', ref: 'PR-2026-0042' }],
    ['show PR 2026 42', { name: 'show', ref: 'PR-2026-0042' }],
    ['Close pr-2026-42', { name: 'close', ref: 'PR-2026-0042' }],
    ['assign PR-2026-0042 <@U0ANNA|anna>', { name: 'assign', args: { owner: '@slack:U0ANNA' } }],
    ['show PR-26', { name: 'help', args: { about: 'show', badReference: 'PR-26' } }],
  ])('%j is a command', (text, intent) => {
    expect(wishOf(text)).toMatchObject({ kind: 'intent', intent })
  })

  it.each([
    'close my account and delete my data please',
    'close my account please and delete my data',
    'Show me all data you hold about me',
    'help me, I want my data deleted',
    'new customer wants her data deleted: anna@shop.example.org',
    'help me get a copy of my data',
    'list everything you know about me',
    'show\nme my data',
    `mine ${'x'.repeat(130)}`,
    'Please delete my data',
    'confirm PR-2026-0042',
  ])('%j is somebody’s request and not lost to a help text', (text) => {
    expect(wishOf(text)).toMatchObject({
      kind: 'handover',
      handover: { materials: [{ kind: 'text', text }] },
    })
  })
})

describe('a mention in a channel', () => {
  it('is a command, answered in a thread beneath it', () => {
    expect(heard(fixture('mention-command'))).toMatchObject({
      id: 'slack:event:Ev0MENTION',
      wish: { kind: 'intent', intent: { name: 'show', ref: 'PR-2026-0042' } },
      saidIn: { channel: 'C0DESK', direct: false, thread: '1775383200.000400' },
    })
  })

  it('hands over what is longer than a command', () => {
    expect(heard(fixture('mention-request'))).toMatchObject({
      wish: {
        handover: {
          gesture: 'mention',
          materials: [{ text: 'A customer wrote:\n> I want a copy of my data' }],
        },
      },
      saidIn: { thread: '1775383100.000100' },
    })
  })
})

describe('the words after a mention', () => {
  const mentionOf = (text: string) => {
    const body = fixture('mention-command')
    return heard({ ...body, event: { ...Object(body.event), text: `<@U0BOT> ${text}` } }).wish
  }

  it.each([
    ['hi', { name: 'help' }],
    ['remove', { name: 'help', args: { unknown: 'remove' } }],
    ['list', { name: 'list' }],
  ])('%j are a command', (text, intent) => {
    expect(mentionOf(text)).toMatchObject({ kind: 'intent', intent })
  })

  it.each([
    'help me, I want my data deleted',
    'list everything you know about me',
    'new customer wants her data deleted',
    'please delete my data',
  ])('%j are somebody’s request', (text) => {
    expect(mentionOf(text)).toMatchObject({
      handover: { gesture: 'mention', materials: [{ kind: 'text', text }] },
    })
  })
})

describe('what is left alone on purpose', () => {
  it.each([
    ['dm-edited', 'edited'],
    ['dm-deleted', 'deleted'],
    ['dm-from-bot', 'bot-message'],
    ['dm-own', 'own-message'],
    ['channel-message', 'not-a-direct-message'],
    ['mention-stranger', 'outside-the-organisation'],
  ])('%s: %s', (name, reason) => {
    expect(read(fixture(name))).toEqual({ ignored: reason })
  })

  it.each([null, 7, 'text', [], {}, { event_id: 'Ev1' }, { event_id: 'Ev1', event: null }])(
    '%j: malformed',
    (body) => {
      expect(read(body)).toEqual({ ignored: 'malformed' })
    },
  )
})
