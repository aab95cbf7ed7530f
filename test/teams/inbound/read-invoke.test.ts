import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import { describe, expect, test } from 'vitest'
import { arrival, handOver, read } from '../support/arrivals.js'

describe('a button or dialog of Teams', () => {
  test('may be a form on a card: fields are read, what the form fixed cannot be changed', () => {
    const form = arrival('card-action')
    expect(form).toMatchObject({ answerBy: 'card', clicked: '1773044000000', formOpen: true })
    expect(form.asked).toEqual({
      kind: 'intent',
      intent: {
        name: 'extend',
        ref: 'PR-2026-0042',
        args: { ground: 'complexity', reason: 'Four archives', notifiedOn: '2026-03-09T14:30' },
        via: 'submitted',
      },
    })
  })

  test('shows what a message action would hand over before it does', () => {
    const { asked, answerBy } = arrival('extension-open')
    expect(answerBy).toBe('dialog')
    expect(asked.kind).toBe('dialog')
    expect(JSON.stringify(asked)).toContain('please delete all my data.')
    expect(JSON.stringify(asked)).toContain('Sam Support')
  })

  test('hands over a message with who wrote it and when', () => {
    expect(arrival('extension-submit').asked).toEqual(
      handOver({
        gesture: 'message-action',
        comment: 'came by phone, too',
        materials: [
          {
            kind: 'text',
            text: 'A customer wrote\n\nDear team,\n\nplease delete all my data.\n\nCarla Customer',
            author: 'Sam Support',
            sentAt: toInstant('2026-03-08T00:00:00Z'),
          },
        ],
      }),
    )
  })

  test('opens the desk’s own form from the compose box', () => {
    const value = { commandId: 'handOver', commandContext: 'compose' }
    expect(arrival('extension-open', { value }).asked).toMatchObject({ intent: { name: 'new' } })
  })

  test('knows the message of a breach again, in whichever thread of its channel', () => {
    const pressed = (id: string, conversation: string) => {
      const messagePayload = { id, body: { content: 'A laptop is gone' } }
      const value = { commandId: 'reportBreach', commandContext: 'message', messagePayload }
      const { asked } = arrival('extension-open', { value, conversation: { id: conversation } })
      return asked.kind === 'intent' ? asked.intent.args.message : undefined
    }
    const mark = pressed('1700', '19:room@thread.tacv2;messageid=1600')
    expect(mark).toMatch(/^[0-9a-f]{64}$/)
    expect(pressed('1700', '19:room@thread.tacv2')).toBe(mark)
    expect(pressed('1701', '19:room@thread.tacv2')).not.toBe(mark)
  })

  test('says that a message without text has none', () => {
    const value = { commandContext: 'message', messagePayload: { body: { content: '<img/>' } } }
    expect(arrival('extension-open', { value }).asked).toMatchObject({ because: 'emptyMessage' })
  })

  test.each([
    ['no data', undefined],
    ['foreign data', { action: { data: { hello: 'world' } } }],
    ['a forged button', { action: { data: { privacyDesk: '{"v":1,"n":"launch"}' } } }],
    ['nonsense', 'value'],
  ])('is an unknown button: %s', (_, value) => {
    expect(arrival('card-action', { value }).asked).toMatchObject({ because: 'staleButton' })
  })

  test('is refused when it is an invoke that this app does not know', () => {
    expect(read('card-action', { name: 'signin/verifyState' }).kind).toBe('unknown-invoke')
  })
})
