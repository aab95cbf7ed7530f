import { describe, expect, test } from 'vitest'
import { arrival, handOver, read } from '../support/arrivals.js'

const requests = [
  'close my account please and delete my data',
  'Show me all data you hold about me',
  'list everything you know about me',
  'new customer wants her data deleted: anna@shop.example.org',
  'help me, I want my data deleted',
]

describe('a message from Teams', () => {
  test('comes from the person whom Entra knows, in their zone', () => {
    expect(arrival('personal-command').user).toEqual({
      platform: 'teams',
      id: '9d5f3f0e-4c1d-4b7a-8f22-6f0a3f5c1b77',
      zone: 'Europe/Prague',
    })
  })

  test('is a command in the personal chat if it is a short line that begins with one', () => {
    expect(arrival('personal-command')).toMatchObject({
      asked: { kind: 'intent', intent: { name: 'show', ref: 'PR-2026-0042', via: 'typed' } },
      answerBy: 'message',
      personal: true,
    })
  })

  test('is a command also beneath a quoted message', () => {
    expect(arrival('personal-reply').asked).toMatchObject({ intent: { name: 'why' } })
  })

  test('is otherwise handed over, with its lines kept', () => {
    expect(arrival('personal-pasted-mail').asked).toEqual(
      handOver({
        gesture: 'direct-message',
        materials: [
          {
            kind: 'text',
            text: 'From: Carla Customer\nSubject: My data\n\nPlease delete everything you have on me.',
          },
        ],
      }),
    )
  })

  test.each([
    ['a word that is no command', 'delete my data please'],
    ['a command at the head of a long line', `show ${'x'.repeat(120)}`],
    ['a command at the head of several lines', 'show me the data\nthat you have'],
    ['a button’s name', 'confirm PR-2026-0042'],
    ...requests.map((text): [string, string] => ['a request that begins like a command', text]),
  ] satisfies [string, string][])('is handed over: %s: %s', (_, text) => {
    expect(arrival('personal-command', { text, attachments: [] }).asked).toEqual(
      handOver({ gesture: 'direct-message', materials: [{ kind: 'text', text }] }),
    )
  })

  test.each(requests)('is handed over after a mention too: %s', (text) => {
    const said = arrival('channel-command', { text: `<at>Privacy Desk</at> ${text}` })
    expect(said.asked).toEqual(
      handOver({ gesture: 'mention', materials: [{ kind: 'text', text }] }),
    )
  })

  test('is met with help when a lone word after a mention is unknown', () => {
    const said = arrival('channel-command', { text: '<at>Privacy Desk</at> remove' })
    expect(said.asked).toMatchObject({ intent: { name: 'help', args: { unknown: 'remove' } } })
  })

  test.each(['hi', 'Dobrý den!', 'Thank you'])('opens nothing when it only greets: %s', (text) => {
    for (const name of ['personal-command', 'channel-command']) {
      const { asked } = arrival(name, { text, attachments: [] })
      expect(asked).toMatchObject({ kind: 'intent', intent: { name: 'help', args: {} } })
    }
  })

  test('is a cry for help when it is empty', () => {
    expect(arrival('personal-command', { text: '  ', attachments: [] }).asked).toMatchObject({
      intent: { name: 'help' },
    })
  })

  test('is a mail file wherever it stands among the attachments', () => {
    expect(arrival('personal-file').asked).toEqual(
      handOver({
        gesture: 'mail-file',
        comment: 'please handle',
        materials: [
          {
            kind: 'file',
            name: 'request.eml',
            mediaType: 'message/rfc822',
            source:
              'https://example-my.sharepoint.com/personal/eva/_layouts/15/download.aspx?UniqueId=6f1f&tempauth=abc',
          },
        ],
      }),
    )
  })

  test('is a forwarded message, told apart from the words above it', () => {
    expect(arrival('personal-forward').asked).toEqual(
      handOver({
        gesture: 'shared-message',
        comment: 'Is this for you?',
        materials: [{ kind: 'text', text: 'Dear team,\n\ndelete my data, please.\n\nCarla' }],
      }),
    )
  })

  test('is a file and a quoted message when both came: neither is dropped', () => {
    expect(arrival('personal-forward-with-file').asked).toMatchObject({
      kind: 'handover',
      handover: {
        gesture: 'mail-file',
        comment: 'Is this for you?',
        materials: [
          { kind: 'file', name: 'request.eml' },
          { kind: 'text', text: 'Dear team,\n\ndelete my data, please.\n\nCarla' },
        ],
      },
    })
  })

  test('is told to be unreadable when it is only a picture', () => {
    expect(arrival('personal-picture').asked).toEqual({
      kind: 'nothing',
      because: 'attachmentNotRead',
    })
  })

  test('is told to be unreadable when a file has no address', () => {
    const attachments = [
      { contentType: 'application/vnd.microsoft.teams.file.download.info', name: 'x.eml' },
    ]
    expect(arrival('personal-command', { text: '', attachments }).asked).toEqual({
      kind: 'nothing',
      because: 'fileNotReachable',
    })
  })

  test('in a channel is a command after the mention, colleagues named by their ids', () => {
    expect(arrival('channel-command')).toMatchObject({
      asked: {
        intent: {
          name: 'assign',
          ref: 'PR-2026-0042',
          args: { owner: 'teams:c0ffee00-0000-4000-8000-000000000002' },
        },
      },
      personal: false,
      notes: [],
    })
  })

  test('in a channel never takes a file, and says so', () => {
    expect(arrival('channel-file').asked).toEqual({ kind: 'nothing', because: 'fileInShared' })
    const both = arrival('channel-file', { text: '<at>Privacy Desk</at> list' })
    expect(both).toMatchObject({ asked: { intent: { name: 'list' } }, notes: ['fileInShared'] })
  })

  test('may be a button of the older kind, a message with a value', () => {
    expect(arrival('personal-submit').asked).toMatchObject({
      intent: { name: 'take', ref: 'PR-2026-0042', via: 'clicked' },
    })
  })

  test('greets whoever installs the desk for themselves, not a whole team', () => {
    expect(arrival('installed').asked).toMatchObject({ intent: { name: 'help' } })
    const team = { conversation: { id: '19:x@thread.tacv2', conversationType: 'channel' } }
    expect(read('installed', team).kind).toBe('ignored')
  })

  test('is a stranger’s when Entra does not know them', () => {
    expect(read('personal-command', { from: { id: '29:guest' } })).toEqual({
      kind: 'stranger',
      answerBy: 'message',
    })
  })

  test.each(['messageReaction', 'typing', 'messageUpdate', 'conversationUpdate'])(
    'is left alone: %s',
    (type) => {
      expect(read('personal-command', { type }).kind).toBe('ignored')
    },
  )
})
