import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import { readClick } from '@privacy-desk/slack/inbound/read-click.js'
import { readCommand } from '@privacy-desk/slack/inbound/read-command.js'
import { readMessageAction } from '@privacy-desk/slack/inbound/read-message-action.js'
import { readNewRequest } from '@privacy-desk/slack/inbound/read-new-request.js'
import { readSubmission } from '@privacy-desk/slack/inbound/read-submission.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixture } from '../support/fixture.js'

const now = toInstant('2026-04-05T12:00:00Z')
const user = { platform: 'slack', id: 'U0EVA' }

describe('a slash command', () => {
  it('becomes an intent with the id of its trigger', () => {
    expect(readCommand(fixture('command-assign'))).toEqual({
      id: 'slack:trigger:333.444.cmd',
      user,
      triggerId: '333.444.cmd',
      wish: { name: 'assign', ref: 'PR-2026-0042', args: { owner: '@slack:U0ANNA' }, via: 'typed' },
    })
  })
})

describe('the message shortcut', () => {
  it('hands over the message and its files', () => {
    expect(readMessageAction(fixture('message-action'), now)).toMatchObject({
      id: 'slack:trigger:111.222.abc',
      user,
      wish: {
        gesture: 'message-action',
        at: '2026-04-05T10:00:50.123Z',
        materials: [
          { kind: 'text', sentAt: '2026-04-05T09:00:00.000Z' },
          { kind: 'file', name: 'request.eml' },
        ],
      },
    })
  })

  it('hands over what a help desk’s bot wrote in an attachment', () => {
    expect(readMessageAction(fixture('message-action-helpdesk'), now)).toMatchObject({
      wish: {
        materials: [
          {
            kind: 'text',
            text: 'New ticket\nErase my account\nI no longer want an account.\nFrom: rita@example.org',
          },
        ],
      },
    })
  })
})

describe('a click', () => {
  it.each([
    ['click-in-channel', { kind: 'channel' }],
    ['click-in-dm', { kind: 'direct', channel: 'D0EVA' }],
    ['click-in-ephemeral', { kind: 'only-you' }],
    ['click-in-modal', { kind: 'modal', viewId: 'V0CARD' }],
    ['click-in-home', { kind: 'home' }],
  ])('%s knows where it happened', (name, place) => {
    expect(readClick(fixture(name))).toMatchObject({
      wish: { name: 'take', ref: 'PR-2026-0042', via: 'clicked' },
      place,
    })
  })

  it('on a button that is not ours asks for help', () => {
    expect(readClick(fixture('click-foreign-value'))).toMatchObject({ wish: { name: 'help' } })
  })
})

describe('a filled-in form', () => {
  it('gives every kind of field as text', () => {
    expect(readSubmission(fixture('form-submission'))).toEqual({
      id: 'slack:view:V0FORM:1775383270.hash',
      user,
      wish: {
        name: 'extend',
        ref: 'PR-2026-0042',
        via: 'submitted',
        args: {
          reason: 'many <requests> & copies',
          note: '',
          ground: 'complexity',
          types: 'access,erasure',
          notifiedOn: '2026-04-05',
          at: '2026-04-05T10:00:00.000Z',
          owner: '',
        },
      },
      view: {
        viewId: 'V0FORM',
        meaning: '{"v": 1, "n": "extend", "r": "PR-2026-0042"}',
        inputs: [
          'field:reason',
          'field:note',
          'field:ground',
          'field:types',
          'field:notifiedOn',
          'field:at',
          'field:owner',
        ],
      },
    })
  })

  it('cannot change the request that it is about by a field of its own', () => {
    const body = fixture('form-submission')
    const values = { 'field:ref': { value: { value: 'PR-2026-0001' } } }
    const view = { ...Object(body.view), state: { values } }
    expect(readSubmission({ ...body, view })).toMatchObject({ wish: { ref: 'PR-2026-0042' } })
  })

  it('with a meaning that is not ours is malformed', () => {
    const body = fixture('form-submission')
    const view = { ...Object(body.view), private_metadata: '{"v":1,"n":"drop-tables"}' }
    expect(readSubmission({ ...body, view })).toEqual({ ignored: 'malformed' })
  })
})

describe('the modal for a new request', () => {
  it('hands over text, files and the employee’s words', () => {
    expect(readNewRequest(fixture('new-request-submission'), now)).toMatchObject({
      id: 'slack:view:V0NEW:1775383270.hash',
      wish: {
        gesture: 'form',
        at: now,
        comment: 'by post',
        materials: [
          { kind: 'text', text: 'Please erase me.' },
          { kind: 'file', name: 'request.eml' },
        ],
      },
    })
  })
})

describe('whatever Slack may send', () => {
  it('is read or refused, and never throws', () => {
    const readers = [
      readCommand,
      readClick,
      readSubmission,
      (body: unknown) => readMessageAction(body, now),
      (body: unknown) => readNewRequest(body, now),
    ]
    const names = ['command-assign', 'click-in-dm', 'form-submission', 'message-action']
    const mangled = fc
      .tuple(fc.constantFrom(...names), fc.string(), fc.jsonValue())
      .map(([name, key, value]) => ({
        ...fixture(name),
        [key]: value,
        message: value,
        view: value,
      }))
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), mangled), (body) => {
        for (const read of readers) expect(read(body)).toBeTypeOf('object')
      }),
    )
  })
})
