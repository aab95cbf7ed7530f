import { toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import type { Member, MemberId } from '@privacy-desk/core/people/member.js'
import { createRoster } from '@privacy-desk/core/people/roster.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { person } from './person.js'

const day = toCivilDate

const away = (delegate: string, from = '2026-08-03', to = '2026-08-14') => ({
  absences: [{ from, to, delegate: delegate as MemberId }],
})

const anna = person('anna', ['owner'], away('ben'))
const ben = person('ben', ['owner'])
const carl = person('carl', ['manager'])

const onDuty = (members: readonly Member[], on: string, who: Member = anna) =>
  createRoster(members).onDuty(who, day(on)).id

describe('who is on duty', () => {
  test.each([
    ['2026-08-02', 'anna'],
    ['2026-08-03', 'ben'],
    ['2026-08-14', 'ben'],
    ['2026-08-15', 'anna'],
  ])('on %s it is %s: both days of an absence count', (on, expected) => {
    expect(onDuty([anna, ben], on)).toBe(expected)
  })

  test('the delegate’s delegate stands in where the delegate is away too', () => {
    const awayToo = person('ben', ['owner'], away('carl'))
    expect(onDuty([anna, awayToo, carl], '2026-08-10')).toBe('carl')
  })

  test('the first of several absences that cover the day counts', () => {
    const twice = person('anna', ['owner'], {
      absences: [...away('ben').absences, ...away('carl').absences],
    })
    expect(onDuty([twice, ben, carl], '2026-08-10', twice)).toBe('ben')
  })

  test('two who stand in for each other are both on duty: a reminder must reach somebody', () => {
    const ring = person('ben', ['owner'], away('anna'))
    expect(onDuty([anna, ring], '2026-08-10')).toBe('anna')
    expect(onDuty([anna, ring], '2026-08-10', ring)).toBe('ben')
  })

  test('one whose delegate nobody knows stays on duty', () => {
    expect(onDuty([anna], '2026-08-10')).toBe('anna')
  })

  test('somebody is, whatever the absences', () => {
    const ids = ['a', 'b', 'c', 'd'] as const
    const anyDay = fc
      .integer({ min: 1, max: 28 })
      .map((n) => `2026-08-${String(n).padStart(2, '0')}`)
    const absence = fc.record({ from: anyDay, to: anyDay, delegate: fc.constantFrom(...ids, 'x') })
    const absences = fc.array(absence, { maxLength: 3 })
    fc.assert(
      fc.property(fc.tuple(absences, absences, absences, absences), anyDay, (all, on) => {
        const members = ids.map((id, at) =>
          person(id, ['owner'], {
            absences: (all[at] ?? []).map((one) => ({
              ...one,
              delegate: one.delegate as MemberId,
            })),
          }),
        )
        const roster = createRoster(members)
        for (const member of members) {
          const duty = roster.onDuty(member, day(on))
          expect(members).toContain(duty)
          expect(roster.actsFor(duty, day(on))).toContain(member)
        }
      }),
    )
  })
})

describe('in whose place one acts', () => {
  test('always in one’s own, and in that of everybody one stands in for', () => {
    const roster = createRoster([anna, ben, carl])
    expect(roster.actsFor(ben, day('2026-08-10'))).toEqual([ben, anna])
    expect(roster.actsFor(ben, day('2026-08-15'))).toEqual([ben])
    expect(roster.actsFor(anna, day('2026-08-10'))).toEqual([anna])
  })

  test('an employee who is not listed acts only for themselves', () => {
    const employee = person('slack:U0EMPLOYEE', ['employee'])
    expect(createRoster([anna, ben]).actsFor(employee, day('2026-08-10'))).toEqual([employee])
  })
})

describe('the roster', () => {
  const olga = person('olga', ['owner', 'dpo'], { manager: 'carl' as MemberId })
  const roster = createRoster([olga, ben, carl])

  test('finds people by id and by role, in the order of the file', () => {
    expect(roster.find('ben' as MemberId)).toBe(ben)
    expect(roster.find('nobody' as MemberId)).toBeUndefined()
    expect(roster.withRole('owner')).toEqual([olga, ben])
    expect(roster.withRole('admin')).toEqual([])
  })

  test('knows managers, and that somebody may have none', () => {
    expect(roster.managerOf(olga.id)).toBe(carl)
    expect(roster.managerOf(ben.id)).toBeUndefined()
    expect(roster.managerOf(undefined)).toBeUndefined()
    expect(roster.managerOf('nobody' as MemberId)).toBeUndefined()
  })
})
