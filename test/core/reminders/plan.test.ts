import { toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import type { Member, MemberId } from '@privacy-desk/core/people/member.js'
import type { Notice, NoticeStatus } from '@privacy-desk/core/ports/notice-store.js'
import { planNotices } from '@privacy-desk/core/reminders/plan.js'
import type { PlanWorld } from '@privacy-desk/core/reminders/plan-world.js'
import type { RequestEvent } from '@privacy-desk/core/requests/events.js'
import { describe, expect, test } from 'vitest'
import { person } from '../people/person.js'
import { received } from '../requests/given.js'
import { dora, ladderWorld, mia, olga, omar, request, timetable, unowned } from './ladder-world.js'

function planWorld(members?: readonly Member[], change: Partial<PlanWorld> = {}): PlanWorld {
  return {
    ...ladderWorld(members),
    by: ladderWorld(members).reporter,
    dateMoved: false,
    now: toInstant('2026-03-06T08:00:00Z'),
    today: toCivilDate('2026-03-06'),
    deskChannels: ['slack', 'teams'],
    platforms: ['slack', 'teams'],
    ...change,
  }
}

const confirmed: RequestEvent = { type: 'request-confirmed' }
const assigned: RequestEvent = { type: 'owner-assigned', owner: olga.id, how: 'taken' }
const dismissed: RequestEvent = { type: 'request-closed', outcome: 'not-a-request' }

const plan = (
  events: readonly RequestEvent[],
  {
    stored = [],
    world = planWorld(),
    now = request(),
  }: {
    readonly stored?: readonly Notice[]
    readonly world?: PlanWorld
    readonly now?: ReturnType<typeof request>
  } = {},
) => planNotices(now, timetable, events, stored, world)

const cards = (...args: Parameters<typeof plan>) =>
  plan(...args)
    .plan.filter(({ kind }) => kind === 'card')
    .map(({ stage, recipient, platform }) => `${stage} for ${recipient} on ${platform}`)

describe('a card appears', () => {
  test('for the one who handed it over, once it was read', () => {
    expect(cards([received], { now: unowned('received') })).toEqual([
      'reading for member:slack:U0EMPLOYEE on slack',
    ])
  })

  test('where it was handed over, whatever that person prefers', () => {
    const now = { ...unowned('received'), platform: 'teams' } as const
    expect(cards([received], { now })).toEqual(['reading for member:slack:U0EMPLOYEE on teams'])
  })

  test('for the owner when a changed law moves the date, for the DPO while there is none', () => {
    const moved: RequestEvent = {
      type: 'deadlines-moved',
      from: toCivilDate('2026-04-07'),
      to: toCivilDate('2026-04-08'),
      because: 'law-or-holidays-changed',
    }
    expect(cards([moved])).toEqual(['moved for member:olga on slack'])
    expect(cards([moved], { now: unowned('confirmed') })).toEqual([
      'moved for member:dora on slack',
    ])
  })

  test('in the desk’s channel of every platform, once it is confirmed or opened again', () => {
    const both = ['ticket for channel:desk on slack', 'ticket for channel:desk on teams']
    expect(cards([confirmed])).toEqual(both)
    expect(cards([{ type: 'request-reopened' }])).toEqual(both)
  })

  test('for the DPO instead, where the desk has no channel', () => {
    const world = planWorld(undefined, { deskChannels: [] })
    expect(cards([confirmed], { world })).toEqual(['ticket for member:dora on slack'])
  })

  test('for the new owner', () => {
    expect(cards([assigned])).toEqual(['assigned for member:olga on slack'])
    const toNobody = { ...assigned, owner: 'gone' as MemberId }
    expect(cards([toNobody])).toEqual([])
  })

  test('for every DPO when somebody says that it is no request', () => {
    const second = person('dirk', ['dpo'])
    expect(cards([dismissed], { world: planWorld([olga, dora, second]) })).toEqual([
      'dismissed for member:dora on slack',
      'dismissed for member:dirk on slack',
    ])
    expect(cards([{ ...dismissed, outcome: 'withdrawn' }])).toEqual([])
  })

  test('for the one who stands in for a DPO who is away', () => {
    const absences = [{ from: '2026-03-02', to: '2026-03-08', delegate: mia.id }]
    const world = planWorld([olga, mia, { ...dora, absences }])
    expect(cards([dismissed], { world })).toEqual(['dismissed for member:mia on slack'])
  })

  test('not at all for what changes nothing but the request itself', () => {
    expect(cards([{ type: 'review-requested' }])).toEqual([])
  })
})

describe('the platform', () => {
  const platformOf = (member: Partial<Member>, platforms: PlanWorld['platforms']) => {
    const world = planWorld([{ ...olga, ...member }], { platforms })
    return plan([assigned], { world }).plan.find(({ kind }) => kind === 'card')?.platform
  }

  test.each([
    [{ prefers: 'slack' }, ['slack', 'teams'], 'slack'],
    [{ prefers: 'teams' }, ['slack', 'teams'], 'teams'],
    [{ prefers: 'teams' }, ['slack'], 'slack'],
    [{ prefers: 'slack', ids: { teams: 'T' } }, ['slack', 'teams'], 'teams'],
    [{ prefers: 'slack', ids: {} }, ['slack'], 'slack'],
  ] as const)('for one with %j where %j is on is %s', (member, platforms, expected) => {
    expect(platformOf(member, platforms)).toBe(expected)
  })
})

describe('what was posted before', () => {
  const notice = (id: string, change: Partial<Notice> = {}): Notice => ({
    id,
    key: `PR-2026-0042|ticket|channel:desk|${id}`,
    stream: 'PR-2026-0042',
    kind: 'card',
    stage: 'ticket',
    recipient: 'channel:desk',
    platform: 'slack',
    dueAt: toInstant('2026-03-06T08:00:00Z'),
    status: 'sent',
    attempts: 1,
    post: { platform: 'slack', conversation: 'C0DESK', message: id },
    ...change,
  })

  const refresh = (id: string, status: NoticeStatus) =>
    notice(id, { key: `PR-2026-0042|refresh|n1|${id}`, kind: 'refresh', stage: 'n1', status })

  test('is redrawn with every change, each card once', () => {
    const { post: _, ...unposted } = notice('n2')
    const stored = [notice('n1'), unposted, refresh('r1', 'sent')]
    const refreshes = plan([{ type: 'review-requested' }], { stored }).plan.filter(
      ({ kind }) => kind === 'refresh',
    )
    expect(refreshes).toHaveLength(1)
    expect(refreshes[0]).toMatchObject({
      key: 'PR-2026-0042|refresh|n1|v1',
      stage: 'n1',
      recipient: 'channel:desk',
    })
  })

  test('is not redrawn twice for two changes in a row', () => {
    const stored = [notice('n1'), refresh('r1', 'planned'), refresh('r2', 'sent')]
    const { cancel } = plan([{ type: 'review-requested' }], { stored })
    expect(cancel).toContain('PR-2026-0042|refresh|n1|r1')
    expect(cancel).not.toContain('PR-2026-0042|refresh|n1|r2')
  })
})

describe('reminders', () => {
  test('of the whole ladder are planned at once, each under its own key', () => {
    const keys = plan([assigned])
      .plan.filter(({ kind }) => kind === 'reminder')
      .map(({ key }) => key)
    expect(keys).toHaveLength(25)
    expect(new Set(keys).size).toBe(25)
    expect(keys[0]).toBe('PR-2026-0042|owner-10-days|member:olga|2026-04-07')
  })

  const stored = (now: ReturnType<typeof request>): readonly Notice[] =>
    plan([], { now }).plan.map((one, at) => ({
      ...one,
      id: `n${at}`,
      status: 'planned',
      attempts: 0,
    }))

  test('move from the old owner to the new one', () => {
    const change = plan([{ ...assigned, owner: omar.id, how: 'assigned' }], {
      now: request({ owner: omar.id }),
      stored: stored(request()),
    })
    expect(change.cancel.filter((key) => key.includes('member:olga'))).toHaveLength(10)
    const planned = change.plan.filter(({ recipient }) => recipient === 'member:omar')
    expect(planned.filter(({ kind }) => kind === 'reminder')).toHaveLength(10)
  })

  test('are all taken back once it is answered', () => {
    const before = stored(request())
    const change = plan([], { now: request({ status: 'answered' }), stored: before })
    expect(change.cancel).toEqual(before.map(({ key }) => key))
    expect(change.plan).toEqual([])
  })

  test('come back under new keys when it is opened again', () => {
    const cancelled = stored(request()).map((one) => ({ ...one, status: 'cancelled' as const }))
    const { plan: again } = plan([], { now: request({ version: 9 }), stored: cancelled })
    expect(again.map(({ key }) => key)).toEqual(cancelled.map(({ key }) => `${key}#9`))
  })
})
