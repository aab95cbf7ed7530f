import type { Command } from '@privacy-desk/core/requests/command.js'
import type { RequestEvent } from '@privacy-desk/core/requests/events.js'
import type { RequestType } from '@privacy-desk/core/requests/request-type.js'
import { describe, expect, test } from 'vitest'
import {
  answered,
  closed,
  confirmed,
  day,
  extended,
  given,
  olga,
  omar,
  reason,
  received,
  taken,
} from './given.js'

const extend: Command = {
  command: 'extend',
  ground: 'complexity',
  reason,
  notifiedOn: day('2026-03-20'),
}
const answer: Command = { command: 'answer', outcome: 'fulfilled', on: day('2026-03-20') }

describe('a request that came in', () => {
  test('is received once', () => {
    const { type: _, ...facts } = received as Extract<typeof received, { type: 'request-received' }>
    expect(given().when({ command: 'receive', ...facts })).toEqual([received])
    expect(given(received).when({ command: 'receive', ...facts })).toEqual({
      refused: 'already-received',
    })
  })

  test('is confirmed once', () => {
    expect(given(received).when({ command: 'confirm' })).toEqual([confirmed])
    expect(given(received, confirmed).when({ command: 'confirm' })).toEqual({
      refused: 'already-confirmed',
    })
  })

  test('takes no other command while there is none', () => {
    expect(given().when({ command: 'confirm' })).toEqual({ refused: 'unknown-request' })
  })

  test('can be filed as no privacy request without an answer', () => {
    expect(given(received).when({ command: 'close', outcome: 'not-a-request' })).toEqual([
      { type: 'request-closed', outcome: 'not-a-request' },
    ])
  })
})

describe('correcting the reading', () => {
  test('keeps only what really changes', () => {
    const command: Command = {
      command: 'correct',
      types: ['erasure'],
      receivedOn: day('2026-03-02'),
    }
    expect(given(received).when(command)).toEqual([
      { type: 'reading-corrected', receivedOn: '2026-03-02' },
    ])
  })

  test('is refused where nothing changes', () => {
    const command: Command = {
      command: 'correct',
      types: ['erasure'],
      receivedOn: day('2026-03-05'),
    }
    expect(given(received).when(command)).toEqual({ refused: 'nothing-to-change' })
  })

  test('refuses a day that has not come yet', () => {
    const command: Command = { command: 'correct', receivedOn: day('2026-03-21') }
    expect(given(received).when(command)).toEqual({ refused: 'date-in-future', date: '2026-03-21' })
  })

  test.each([
    ['a later day of receipt', { receivedOn: day('2026-03-06') }],
    ['another law, even of a shorter period', { regime: 'us-ca-ccpa' }],
  ])('to %s needs a reason, which is kept', (_what, change) => {
    const command: Command = { command: 'correct', ...change }
    expect(given(received, confirmed).when(command)).toEqual({
      refused: 'correction-without-reason',
    })
    const event = { type: 'reading-corrected', ...change, reason } as const
    expect(given(received, confirmed).when({ ...command, reason })).toEqual([event])
    expect(given(received, confirmed, event).request?.reasons).toEqual([reason])
  })

  test('to a type with a later date needs a reason, to one with an earlier date none', () => {
    const asked = (types: readonly RequestType[]) => given({ ...received, types } as RequestEvent)
    const later: Command = { command: 'correct', types: ['erasure'] }
    expect(asked(['consent-withdrawal']).when(later)).toEqual({
      refused: 'correction-without-reason',
    })
    const earlier: Command = { command: 'correct', types: ['consent-withdrawal'] }
    expect(asked(['erasure']).when(earlier)).toMatchObject([{ types: ['consent-withdrawal'] }])
  })

  test('refuses a day of another century, unless somebody says why it is right', () => {
    const command: Command = { command: 'correct', receivedOn: day('1999-03-01') }
    expect(given(received).when(command)).toEqual({ refused: 'date-too-old', date: '1999-03-01' })
    expect(given(received).when({ ...command, reason })).toEqual([
      { type: 'reading-corrected', receivedOn: '1999-03-01', reason },
    ])
    const within: Command = { command: 'correct', receivedOn: day('2021-03-20') }
    expect(given(received).when(within)).toMatchObject([{ receivedOn: '2021-03-20' }])
  })

  test('keeps no reason where none is needed', () => {
    const command: Command = { command: 'correct', receivedOn: day('2026-03-02'), reason }
    expect(given(received).when(command)).toEqual([
      { type: 'reading-corrected', receivedOn: '2026-03-02' },
    ])
  })

  test('says afterwards that a person set the date', () => {
    const { request } = given(received, {
      type: 'reading-corrected',
      receivedOn: day('2026-03-02'),
    })
    expect(request).toMatchObject({ receivedOn: '2026-03-02', receivedBecause: 'corrected' })
  })
})

describe('what was recorded', () => {
  test('refuses a day of receipt after what was done about the request', () => {
    const command: Command = { command: 'correct', receivedOn: day('2026-03-21') }
    const after = given(received, confirmed, taken, extended)
    expect(after.when(command, '2026-04-01')).toEqual({
      refused: 'date-after-event',
      date: '2026-03-20',
    })
  })

  test('needs no human any more once a person has corrected it', () => {
    const unread = { ...received, needsHuman: 'encrypted' } as typeof received
    const { request } = given(unread, { type: 'reading-corrected', types: ['access'] })
    expect(request?.needsHuman).toBeUndefined()
  })

  test('an answer can be taken back', () => {
    const events = [received, confirmed, taken, answered] as const
    expect(given(...events).when({ command: 'reopen' })).toEqual([{ type: 'request-reopened' }])
    expect(given(received, confirmed).when({ command: 'reopen' })).toEqual({
      refused: 'not-closed',
    })
  })

  test('an answer from before a pause ends it on the day it began', () => {
    const paused = { type: 'pause-started', kind: 'identity', on: day('2026-03-10') } as const
    const command: Command = { command: 'answer', outcome: 'fulfilled', on: day('2026-03-09') }
    expect(given(received, confirmed, taken, paused).when(command)).toMatchObject([
      { type: 'pause-ended', on: '2026-03-10' },
      { type: 'request-answered', on: '2026-03-09' },
    ])
  })
})

describe('owning a request', () => {
  test('needs a confirmed request', () => {
    expect(given(received).when({ command: 'take', owner: olga })).toEqual({
      refused: 'not-confirmed',
    })
  })

  test('is for the first who takes it; the second learns who has it', () => {
    expect(given(received, confirmed).when({ command: 'take', owner: olga })).toEqual([taken])
    expect(given(received, confirmed, taken).when({ command: 'take', owner: omar })).toEqual({
      refused: 'already-owned',
      owner: olga,
    })
  })

  test('can be given to somebody else', () => {
    expect(given(received, confirmed, taken).when({ command: 'assign', owner: omar })).toEqual([
      { type: 'owner-assigned', owner: omar, how: 'assigned' },
    ])
  })
})

describe('waiting for the requester', () => {
  const paused = { type: 'pause-started', kind: 'identity', on: day('2026-03-10') } as const

  test('begins and ends on the days on which it was recorded', () => {
    const start = given(received, confirmed, taken)
    expect(start.when({ command: 'pause', kind: 'identity' }, '2026-03-10')).toEqual([paused])
    expect(given(received, confirmed, taken, paused).when({ command: 'resume' })).toEqual([
      { type: 'pause-ended', kind: 'identity', on: '2026-03-20' },
    ])
  })

  test('begins and ends on the days that are given, where they are', () => {
    const start = given(received, confirmed, taken)
    const pause = { command: 'pause', kind: 'identity', on: day('2026-03-10') } as const
    expect(start.when(pause, '2026-03-12')).toEqual([paused])
    const resume = { command: 'resume', on: day('2026-03-14') } as const
    expect(given(received, confirmed, taken, paused).when(resume)).toEqual([
      { type: 'pause-ended', kind: 'identity', on: '2026-03-14' },
    ])
  })

  test.each([
    ['2026-03-13', { refused: 'date-in-future', date: '2026-03-13' }],
    ['2026-03-04', { refused: 'date-before-receipt', receivedOn: '2026-03-05' }],
  ] as const)('does not begin on %s, and does not end then', (on, refusal) => {
    const start = given(received, confirmed, taken)
    const pause = { command: 'pause', kind: 'identity', on: day(on) } as const
    expect(start.when(pause, '2026-03-12')).toEqual(refusal)
    const waiting = given(received, confirmed, taken, paused)
    expect(waiting.when({ command: 'resume', on: day(on) }, '2026-03-12')).toEqual(refusal)
  })

  test('does not end before it began', () => {
    expect(
      given(received, confirmed, taken, paused).when({ command: 'resume', on: day('2026-03-09') }),
    ).toEqual({ refused: 'reply-before-asking', askedOn: '2026-03-10' })
  })

  test('is for one thing at a time', () => {
    expect(
      given(received, confirmed, paused).when({ command: 'pause', kind: 'clarification' }),
    ).toEqual({ refused: 'already-paused' })
    expect(given(received, confirmed).when({ command: 'resume' })).toEqual({
      refused: 'not-paused',
    })
  })

  test('ends with the answer', () => {
    expect(given(received, confirmed, taken, paused).when(answer)).toEqual([
      { type: 'pause-ended', kind: 'identity', on: '2026-03-20' },
      answered,
    ])
  })
})

describe('extending the deadline (GDPR art. 12(3))', () => {
  const working = [received, confirmed, taken] as const

  test('is possible on the last day of the first month, weekends and holidays included', () => {
    const command = { ...extend, notifiedOn: day('2026-04-07') }
    expect(given(...working).when(command, '2026-04-07')).toMatchObject([
      { type: 'deadline-extended' },
    ])
  })

  test('is refused when the requester was told a day too late', () => {
    const command = { ...extend, notifiedOn: day('2026-04-08') }
    expect(given(...working).when(command, '2026-04-08')).toEqual({
      refused: 'extension-too-late',
      latest: '2026-04-07',
    })
  })

  test('may be recorded late, if the requester was told in time', () => {
    expect(given(...working).when(extend, '2026-04-20')).toMatchObject([
      { notifiedOn: '2026-03-20' },
    ])
  })

  test('needs a reason', () => {
    expect(given(...working).when({ ...extend, reason: null })).toEqual({
      refused: 'extension-without-reason',
    })
  })

  test('happens once', () => {
    expect(given(...working, extended).when(extend)).toEqual({
      refused: 'already-extended',
      on: '2026-03-20',
    })
  })

  test('cannot be told before the request came', () => {
    expect(given(...working).when({ ...extend, notifiedOn: day('2026-03-04') })).toEqual({
      refused: 'date-before-receipt',
      receivedOn: '2026-03-05',
    })
  })

  test('cannot be told tomorrow', () => {
    expect(given(...working).when({ ...extend, notifiedOn: day('2026-03-21') })).toEqual({
      refused: 'date-in-future',
      date: '2026-03-21',
    })
  })
})

describe('the answer', () => {
  test('needs an owner, who is accountable for it', () => {
    expect(given(received, confirmed).when(answer)).toEqual({ refused: 'no-owner' })
  })

  test('is recorded once', () => {
    expect(given(received, confirmed, taken, answered).when(answer)).toEqual({
      refused: 'already-answered',
      on: '2026-03-20',
    })
  })

  test('cannot have been sent before the request came, or tomorrow', () => {
    const working = given(received, confirmed, taken)
    expect(working.when({ ...answer, on: day('2026-03-04') })).toMatchObject({
      refused: 'date-before-receipt',
    })
    expect(working.when({ ...answer, on: day('2026-03-21') })).toMatchObject({
      refused: 'date-in-future',
    })
  })
})

describe('closing', () => {
  test('takes over the outcome of the answer', () => {
    expect(given(received, confirmed, taken, answered).when({ command: 'close' })).toEqual([closed])
  })

  test('without an answer is for withdrawn requests and those that were none', () => {
    const working = given(received, confirmed, taken)
    expect(working.when({ command: 'close' })).toEqual({ refused: 'not-answered' })
    expect(working.when({ command: 'close', outcome: 'fulfilled' })).toEqual({
      refused: 'not-answered',
    })
    expect(working.when({ command: 'close', outcome: 'withdrawn' })).toEqual([
      { type: 'request-closed', outcome: 'withdrawn' },
    ])
  })

  test('ends a pause that is still open', () => {
    const paused = { type: 'pause-started', kind: 'identity', on: day('2026-03-10') } as const
    const command: Command = { command: 'close', outcome: 'withdrawn' }
    expect(given(received, confirmed, taken, paused).when(command)).toEqual([
      { type: 'pause-ended', kind: 'identity', on: '2026-03-20' },
      { type: 'request-closed', outcome: 'withdrawn' },
    ])
  })

  test('can be undone: the request waits for an answer again', () => {
    const events = [received, confirmed, taken, answered, closed] as const
    expect(given(...events).when({ command: 'reopen' })).toEqual([{ type: 'request-reopened' }])
    const { request } = given(...events, { type: 'request-reopened' })
    expect(request).toMatchObject({
      status: 'in-progress',
      answeredOn: undefined,
      outcome: undefined,
    })
  })
})
