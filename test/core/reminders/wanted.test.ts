import { addDays } from '@privacy-desk/core/calendar/civil-arithmetic.js'
import { toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import { civilDateAt, wallTimeAt } from '@privacy-desk/core/calendar/zone.js'
import type { Member, MemberId } from '@privacy-desk/core/people/member.js'
import { defaultLadder, type Stage } from '@privacy-desk/core/reminders/ladder.js'
import { stageMark } from '@privacy-desk/core/reminders/stage-mark.js'
import { wantedReminders } from '@privacy-desk/core/reminders/wanted.js'
import { type RequestStatus, requestStatuses } from '@privacy-desk/core/requests/request.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gdprTimetable } from '../../support/gdpr.js'
import { calendarOf } from '../../support/shipped-law.js'
import { person } from '../people/person.js'
import {
  dora,
  dueOn,
  ladderWorld,
  mia,
  olga,
  omar,
  request,
  timetable,
  unowned,
} from './ladder-world.js'

const wanted = (
  change: Parameters<typeof request>[0] = {},
  world: ReturnType<typeof ladderWorld> = ladderWorld(),
) => wantedReminders(request(change), timetable, world)

/** `stage: who, when in Berlin`, for reading. */
const told = (reminders: ReturnType<typeof wantedReminders>) =>
  reminders.map(
    ({ stage, recipient, dueAt }) =>
      `${stage}: ${recipient.id} on ${civilDateAt(dueAt, 'Europe/Berlin')}`,
  )

/** The reminders of a late request, for one person. */
const late = (role: string, who: string) =>
  [
    [1, '2026-04-08'],
    [5, '2026-04-14'],
    [10, '2026-04-21'],
    [20, '2026-05-06'],
    [40, '2026-06-05'],
    [60, '2026-07-03'],
  ].map(([days, on]) => `${role}-overdue-${days}: ${who} on ${on}`)

describe('the ladder of a request received on 5 March and due on 7 April', () => {
  test('before it is confirmed: the one who handed it over, then the DPO', () => {
    expect(told(wantedReminders(unowned('received'), timetable, ladderWorld()))).toEqual([
      'reporter-confirm: slack:U0EMPLOYEE on 2026-03-09',
      'dpo-confirm: dora on 2026-03-10',
      'dpo-2-days: dora on 2026-04-01',
      'dpo-0-days: dora on 2026-04-07',
      ...late('dpo', 'dora'),
    ])
  })

  test('without an owner: the DPO, for all that is the owner’s and the manager’s to do', () => {
    expect(told(wantedReminders(unowned('confirmed'), timetable, ladderWorld()))).toEqual([
      'dpo-no-owner: dora on 2026-03-11',
      'dpo-2-days: dora on 2026-04-01',
      'dpo-0-days: dora on 2026-04-07',
      ...late('dpo', 'dora'),
    ])
  })

  test('with an owner: the owner, the manager, the DPO, counted in working days over Easter', () => {
    expect(told(wanted())).toEqual([
      'owner-10-days: olga on 2026-03-20',
      'owner-5-days: olga on 2026-03-27',
      'manager-3-days: mia on 2026-03-31',
      'owner-2-days: olga on 2026-04-01',
      'dpo-2-days: dora on 2026-04-01',
      'owner-0-days: olga on 2026-04-07',
      'dpo-0-days: dora on 2026-04-07',
      ...late('owner', 'olga'),
      ...late('dpo', 'dora'),
      ...late('manager', 'mia'),
    ])
  })

  test.each(['in-progress', 'awaiting-identity', 'awaiting-clarification', 'in-review'] as const)(
    'while it is %s it climbs all rungs but the one for nobody’s requests',
    (status) => {
      expect(told(wanted({ status }))).toEqual(told(wanted()))
    },
  )

  test.each(['answered', 'closed'] as const)('falls silent once it is %s', (status) => {
    expect(wanted({ status })).toEqual([])
  })
})

describe('every stage', () => {
  const settled: readonly RequestStatus[] = ['answered', 'closed']

  test.each(defaultLadder.map((stage) => [stage.name, stage] as const))(
    '%s is sent only while its states last',
    (name, stage) => {
      const states = requestStatuses.filter((status) =>
        wanted({ status }).some((reminder) => reminder.stage === name),
      )
      expect(states).toEqual(requestStatuses.filter((status) => stage.whileStatus.includes(status)))
      expect(states.filter((status) => settled.includes(status))).toEqual([])
    },
  )

  test('has a name of its own, and waits only for a stage that is there', () => {
    const names = defaultLadder.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const { unlessAcknowledged } of defaultLadder) {
      if (unlessAcknowledged !== undefined) expect(names).toContain(unlessAcknowledged)
    }
  })
})

describe('an escalation', () => {
  const stages = (acknowledged: readonly string[]) =>
    wanted({ acknowledged }).map(({ stage }) => stage)

  test('is not sent when the reminder before it was seen', () => {
    expect(stages([stageMark('owner-5-days', dueOn)])).not.toContain('manager-3-days')
    expect(stages([stageMark('manager-3-days', dueOn)])).not.toContain('dpo-2-days')
  })

  test('is sent when only another reminder was seen, or one of another run', () => {
    expect(stages([stageMark('owner-10-days', dueOn)])).toContain('manager-3-days')
    expect(stages([stageMark('owner-5-days', toCivilDate('2026-06-05'))])).toContain(
      'manager-3-days',
    )
  })

  test('of an owner without a manager goes to the DPO', () => {
    const reminders = wanted({ owner: omar.id })
    const managers = reminders.filter(({ stage }) => stage.startsWith('manager'))
    expect(new Set(managers.map(({ recipient }) => recipient.id))).toEqual(new Set(['dora']))
  })

  test('is not sent about an owner whom nobody knows any more, but the DPO still is told', () => {
    const recipients = wanted({ owner: 'gone' as MemberId }).map(({ recipient }) => recipient.id)
    expect(new Set(recipients)).toEqual(new Set(['dora']))
  })
})

describe('one who is away', () => {
  const away = (member: Member, delegate: string, from: string, to: string): Member => ({
    ...member,
    absences: [{ from, to, delegate: delegate as MemberId }],
  })

  const recipientsOf = (stage: string, ...members: readonly Member[]) =>
    wanted({}, ladderWorld(members))
      .filter((reminder) => reminder.stage === stage)
      .map(({ recipient }) => recipient.id)

  test('is reminded through the delegate on the days of the absence only', () => {
    const awayOwner = away(olga, 'omar', '2026-03-25', '2026-03-31')
    expect(recipientsOf('owner-10-days', awayOwner, omar, mia, dora)).toEqual(['olga'])
    expect(recipientsOf('owner-5-days', awayOwner, omar, mia, dora)).toEqual(['omar'])
    expect(recipientsOf('owner-2-days', awayOwner, omar, mia, dora)).toEqual(['olga'])
  })

  test('passes the reminder on through a chain of delegates', () => {
    const awayOwner = away(olga, 'omar', '2026-03-01', '2026-04-30')
    const awayDelegate = away(omar, 'mia', '2026-03-27', '2026-03-27')
    expect(recipientsOf('owner-5-days', awayOwner, awayDelegate, mia, dora)).toEqual(['mia'])
  })

  test('is reminded all the same when the delegates stand in for each other', () => {
    const one = away(olga, 'omar', '2026-03-01', '2026-04-30')
    const other = away(omar, 'olga', '2026-03-01', '2026-04-30')
    expect(recipientsOf('owner-5-days', one, other, mia, dora)).toEqual(['olga'])
  })

  test('gives one reminder to a DPO who stands in for another DPO', () => {
    const second = away(person('dirk', ['dpo']), 'dora', '2026-03-01', '2026-04-30')
    expect(recipientsOf('dpo-0-days', olga, mia, dora, second)).toEqual(['dora'])
  })

  test('is reminded at the delegate’s nine o’clock', () => {
    const far = person('omar', ['owner'], { zone: 'America/New_York' })
    const awayOwner = away(olga, 'omar', '2026-03-27', '2026-03-27')
    const [reminder] = wanted({}, ladderWorld([awayOwner, far, mia, dora])).filter(
      ({ stage }) => stage === 'owner-5-days',
    )
    expect(reminder?.dueAt).toBe(toInstant('2026-03-27T13:00:00Z'))
  })
})

describe('the hour', () => {
  const zones = [
    'Europe/Berlin',
    'America/New_York',
    'America/St_Johns',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'Africa/Casablanca',
  ]

  test('is nine in the morning on both sides of the change to summer time', () => {
    const at = (stage: string) => wanted().find((one) => one.stage === stage)?.dueAt
    // Berlin changes on 29 March 2026.
    expect(at('owner-5-days')).toBe(toInstant('2026-03-27T08:00:00Z'))
    expect(at('owner-2-days')).toBe(toInstant('2026-04-01T07:00:00Z'))
  })

  test('is nine o’clock of the recipient on the ladder’s day, wherever and whenever', () => {
    const received = fc
      .integer({ min: 0, max: 700 })
      .map((n) => addDays(toCivilDate('2026-01-01'), n))
    fc.assert(
      fc.property(received, fc.constantFrom(...zones), (day, zone) => {
        const world = ladderWorld([person('olga', ['owner'], { zone }), dora], { openedOn: day })
        const reminders = wantedReminders(request(), gdprTimetable('DE', day), world)
        for (const { recipient, dueAt } of reminders) {
          expect(wallTimeAt(dueAt, recipient.zone)).toBe('09:00')
          expect(world.calendar.isWorkingDay(civilDateAt(dueAt, recipient.zone))).toBe(true)
        }
      }),
    )
  })
})

describe('a rung', () => {
  const rung = (change: Partial<Stage>): Stage => ({
    name: 'rung',
    to: 'owner',
    anchor: 'respond',
    workingDays: 0,
    whileStatus: requestStatuses,
    ...change,
  })

  const dayOf = (stage: Stage, openedOn = '2026-03-06') => {
    const world = ladderWorld(undefined, { ladder: [stage], openedOn: toCivilDate(openedOn) })
    const [reminder] = wantedReminders(request(), timetable, world)
    return reminder === undefined ? null : civilDateAt(reminder.dueAt, 'Europe/Berlin')
  }

  test.each([
    ['opened on a Saturday', { anchor: 'opened' }, '2026-03-07', '2026-03-06'],
    ['a day after a Saturday', { anchor: 'opened', workingDays: 1 }, '2026-03-07', '2026-03-09'],
    ['a day after a Friday', { anchor: 'opened', workingDays: 1 }, '2026-03-06', '2026-03-09'],
    ['opened on Easter Monday', { anchor: 'opened' }, '2026-04-06', '2026-04-02'],
  ] as const)('%s moves earlier, never later', (_what, change, openedOn, expected) => {
    expect(dayOf(rung(change), openedOn)).toBe(expected)
  })

  test('before a day never falls after it, and never on a day without work', () => {
    const germany = calendarOf('DE')
    const opened = fc
      .integer({ min: 0, max: 700 })
      .map((n) => addDays(toCivilDate('2026-01-01'), n))
    fc.assert(
      fc.property(opened, fc.integer({ min: -30, max: 0 }), (openedOn, workingDays) => {
        const on = dayOf(rung({ anchor: 'opened', workingDays }), openedOn)
        expect(on !== null && on <= openedOn && germany.isWorkingDay(on)).toBe(true)
      }),
    )
  })

  test('that hangs on a milestone the law does not have is not sent', () => {
    expect(dayOf(rung({ anchor: 'acknowledge' }))).toBeNull()
    expect(dayOf(rung({ anchor: 'notify-authority' }))).toBeNull()
  })

  test('hangs on the extended date once the deadline is extended', () => {
    const extended = gdprTimetable('DE', '2026-03-05', { extendedOn: '2026-03-20' })
    const [first] = wantedReminders(request(), extended, ladderWorld())
    expect(first).toMatchObject({ stage: 'owner-10-days', cycle: '2026-06-05' })
  })
})
