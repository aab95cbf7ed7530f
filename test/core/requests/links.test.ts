import type { RequestRow } from '@privacy-desk/core/ports/event-store.js'
import type { FrequencyCap } from '@privacy-desk/core/regimes/schema/law-duties.js'
import { clockStart } from '@privacy-desk/core/requests/clock-start.js'
import type { AddedMessage, RequestEvent } from '@privacy-desk/core/requests/events.js'
import type { Link } from '@privacy-desk/core/requests/link.js'
import { relationOf } from '@privacy-desk/core/requests/relation.js'
import { repeated } from '@privacy-desk/core/requests/repeated.js'
import type { ItemId } from '@privacy-desk/core/vault/ids.js'
import { describe, expect, test } from 'vitest'
import { row } from '../../contracts/samples.js'
import { closed, confirmed, day, given, reason, received } from './given.js'

const other = 'PR-2026-0002'
const link = (why: Link['why'], receivedOn = '2026-03-01', to = other): Link => ({
  other: to,
  why,
  receivedOn: day(receivedOn),
})
const linked = (...links: Link[]): RequestEvent => ({ type: 'request-linked', links })
const apart: RequestEvent = { type: 'request-unlinked', other, because: 'set-apart' }
const message: AddedMessage = {
  message: 'message-2' as ItemId,
  how: 'reference',
  reporter: 'slack:U0EMPLOYEE' as AddedMessage['reporter'],
  platform: 'slack',
  receivedOn: day('2026-03-10'),
  receivedBecause: 'original-date',
  types: ['access'],
}

describe('a link', () => {
  test('is noted once', () => {
    const command = { command: 'link', links: [link('duplicate')] } as const
    expect(given(received).when(command)).toEqual([linked(link('duplicate'))])
    expect(given(received, linked(link('duplicate'))).when(command)).toEqual({
      refused: 'nothing-to-change',
    })
  })

  test('is noted anew when the other one’s day of receipt was corrected', () => {
    const later = link('duplicate', '2026-03-02')
    const { request, when } = given(received, linked(link('duplicate')), linked(later))
    expect(request?.links).toEqual([later])
    expect(when({ command: 'link', links: [link('duplicate')] })).toEqual([
      linked(link('duplicate')),
    ])
  })

  test('with itself is none', () => {
    const links = [link('duplicate', '2026-03-01', 'PR-2026-0001')]
    expect(given(received).when({ command: 'link', links })).toEqual({
      refused: 'nothing-to-change',
    })
  })

  test('that a person has ended does not come back', () => {
    const { request, when } = given(received, linked(link('duplicate')), apart)
    expect(request?.links).toEqual([])
    expect(when({ command: 'link', links: [link('duplicate')] })).toEqual({
      refused: 'nothing-to-change',
    })
  })

  test('ended because another requester was entered may come back', () => {
    const ended: RequestEvent = { type: 'request-unlinked', other, because: 'other-requester' }
    const { when } = given(received, linked(link('duplicate')), ended)
    expect(when({ command: 'link', links: [link('duplicate')] })).toEqual([
      linked(link('duplicate')),
    ])
  })

  test('that there is none of cannot be ended', () => {
    expect(given(received).when({ command: 'unlink', other, because: 'set-apart' })).toEqual({
      refused: 'not-linked',
    })
  })
})

describe('the clock', () => {
  test.each<[string, Link[], string]>([
    ['an earlier duplicate', [link('duplicate')], '2026-03-01'],
    [
      'the earliest of several',
      [link('duplicate'), link('duplicate', '2026-02-20', 'x')],
      '2026-02-20',
    ],
    ['no later duplicate', [link('duplicate', '2026-03-09')], '2026-03-05'],
    [
      'no repeat, split or named request',
      [link('repeat'), link('split', '2026-01-01', 'x')],
      '2026-03-05',
    ],
  ])('begins with %s', (_what, links, start) => {
    const { request } = given(received, linked(...links))
    expect(request && clockStart(request)).toBe(start)
  })
})

describe('another request of the same person', () => {
  const request = given(received).request
  const why = (change: Partial<RequestRow>) =>
    request && relationOf(request, row(other, { types: ['erasure'], ...change }))

  test.each<[string, Partial<RequestRow>, string | null]>([
    ['open and about the same', {}, 'duplicate'],
    ['open and about more', { types: ['erasure', 'complaint'] }, 'duplicate'],
    ['open and about something else', { types: ['access'] }, null],
    ['answered in the last year', { status: 'answered', receivedOn: day('2025-03-06') }, 'repeat'],
    ['answered before', { status: 'closed', receivedOn: day('2025-03-03') }, null],
    ['withdrawn', { status: 'closed', outcome: 'withdrawn' }, null],
    ['no request', { status: 'closed', outcome: 'not-a-request' }, null],
  ])('that is %s', (_what, change, expected) => {
    expect(why(change)).toBe(expected)
  })

  test('is not itself', () => {
    expect(why({ reference: 'PR-2026-0001' })).toBeNull()
  })
})

describe('more requests than a law wants answered', () => {
  const cap = (requests: number, per: FrequencyCap['per']): FrequencyCap => ({
    rule: 'CAP',
    requests,
    per,
    citation: 'Some Act s. 1',
    source: 'knowledge',
    verified: false,
    text: 'At most so many.',
  })
  const repeats = (...days: string[]) =>
    days.map((one, at) => link('repeat', one, `PR-2025-000${at}`))

  test.each<[string[], FrequencyCap, number | undefined]>([
    [[], cap(1, '12-months'), undefined],
    [['2025-12-01'], cap(1, '12-months'), 2],
    [['2025-12-01'], cap(2, '12-months'), undefined],
    [['2025-12-01', '2025-06-01'], cap(2, '12-months'), 3],
    [['2025-12-01'], cap(1, 'calendar-year'), undefined],
    [['2026-01-02'], cap(1, 'calendar-year'), 2],
  ])('after %j and under a cap %#', (days, law, count) => {
    const { request } = given(received, linked(...repeats(...days)))
    expect(request && repeated(request, [law])?.count).toBe(count)
  })

  test('are no reason to refuse by themselves: nothing is decided', () => {
    expect(given(received, linked(...repeats('2026-01-02'))).when({ command: 'confirm' })).toEqual([
      confirmed,
    ])
  })
})

describe('a message that is added', () => {
  test('is added once, also to a closed request', () => {
    const event: RequestEvent = { type: 'message-added', ...message }
    const command = { command: 'add-message', ...message } as const
    expect(given(received).when(command)).toEqual([event])
    expect(given(received, confirmed, closed).when(command)).toEqual([event])
    expect(given(received, event).when(command)).toEqual({ refused: 'nothing-to-change' })
  })

  test('is moved on once', () => {
    const move = { command: 'move-message', message: message.message, to: other } as const
    const event: RequestEvent = { type: 'message-added', ...message }
    expect(given(received, event).when(move)).toEqual([
      { type: 'message-moved', message: message.message, to: other },
    ])
    expect(given(received).when(move)).toEqual({ refused: 'unknown-message' })
  })

  test('does not open a closed request', () => {
    const event: RequestEvent = { type: 'message-added', ...message }
    expect(given(received, confirmed, closed, event).request?.status).toBe('closed')
  })
})

describe('events of older versions', () => {
  test('still make a request: of a controller, unlinked, without a recorded reading', () => {
    expect(given(received).request).toMatchObject({
      role: 'controller',
      links: [],
      added: [],
      correctedIn: 1,
    })
    expect(given(received).request?.reading).toBeUndefined()
  })
})

describe('a correction', () => {
  test('keeps law and role where they are the same', () => {
    const command = { command: 'correct', regime: 'gdpr', role: 'processor', reason } as const
    expect(given(received).when(command)).toEqual([
      { type: 'reading-corrected', role: 'processor' },
    ])
  })

  test('made on what somebody has corrected since is refused', () => {
    const since: RequestEvent = { type: 'reading-corrected', types: ['access'] }
    const command = { command: 'correct', types: ['objection'] } as const
    const { when } = given(received, confirmed, since)
    expect(when({ ...command, basedOn: 2 })).toEqual({ refused: 'changed-meanwhile' })
    expect(when({ ...command, basedOn: 3 })).toEqual([
      { type: 'reading-corrected', types: ['objection'] },
    ])
  })
})
