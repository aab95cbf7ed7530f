import {
  addDays,
  addMonths,
  compareDays,
  daysBetween,
  laterOf,
} from '@privacy-desk/core/calendar/civil-arithmetic.js'
import { type CivilDate, isCivilDate, toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDay } from '../../support/any-day.js'

const day = toCivilDate

describe('adding months (Reg. 1182/71 art. 3(2)(c))', () => {
  it.each([
    ['the same number', '2026-03-05', 1, '2026-04-05'],
    ['the last day where the month is shorter', '2026-08-31', 1, '2026-09-30'],
    ['28 February in a common year', '2026-01-31', 1, '2026-02-28'],
    ['29 February in a leap year', '2028-01-31', 1, '2028-02-29'],
    ['29 February from 30 January', '2028-01-30', 1, '2028-02-29'],
    ['no 29 February in 2100', '2100-01-29', 1, '2100-02-28'],
    ['three months from the event, not by way of February', '2026-01-31', 3, '2026-04-30'],
    ['over the turn of the year', '2025-11-30', 3, '2026-02-28'],
    ['from the last day of February to the same number', '2026-02-28', 1, '2026-03-28'],
    ['backwards', '2026-03-31', -1, '2026-02-28'],
    ['none', '2026-03-31', 0, '2026-03-31'],
  ])('gives %s', (_, from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to)
  })

  it('keeps the number or takes the last day, and lands in the wanted month', () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: 1, max: 24 }), (from, months) => {
        const to = addMonths(from, months)
        expect(isCivilDate(to)).toBe(true)
        expect(monthIndex(to) - monthIndex(from)).toBe(months)
        if (to.slice(8) !== from.slice(8)) expect(addDays(to, 1).slice(8)).toBe('01')
      }),
    )
  })

  it('never turns two days around', () => {
    fc.assert(
      fc.property(anyDay(), anyDay(), fc.integer({ min: 1, max: 24 }), (one, other, months) => {
        const [first = one, second = other] = [one, other].sort()
        expect(addMonths(first, months) <= addMonths(second, months)).toBe(true)
      }),
    )
  })
})

describe('adding days', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-28', 2, '2026-03-30'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to)
  })

  it('is undone by counting', () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: -3000, max: 3000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days)
      }),
    )
  })

  it('stops where civil dates end', () => {
    expect(() => addDays(day('2199-12-31'), 1)).toThrow(RangeError)
    expect(() => addDays(day('1900-01-01'), -1)).toThrow(RangeError)
    expect(() => addMonths(day('2199-12-01'), 1)).toThrow(RangeError)
  })
})

describe('comparing days', () => {
  it('sorts them and finds the later one', () => {
    const days = [day('2026-03-01'), day('2025-12-31'), day('2026-02-28')]
    expect([...days].sort(compareDays)).toEqual(['2025-12-31', '2026-02-28', '2026-03-01'])
    expect(laterOf(day('2026-02-28'), day('2026-03-01'))).toBe('2026-03-01')
  })
})

function monthIndex(at: CivilDate): number {
  return Number(at.slice(0, 4)) * 12 + Number(at.slice(5, 7))
}
