import { yearlyDay } from '@privacy-desk/core/calendar/yearly-day.js'
import { describe, expect, it } from 'vitest'

describe('a day that comes every year', () => {
  it.each([
    ['a date', { every: '12-26' }, 2026, '2026-12-26'],
    ['days before Easter', { easter: -2 }, 2026, '2026-04-03'],
    ['days after Orthodox Easter', { orthodoxEaster: 1 }, 2026, '2026-04-13'],
    ['the Monday on a date', { weekday: 'Monday', onOrAfter: '05-18' }, 2026, '2026-05-18'],
    ['the Monday after a date', { weekday: 'Monday', onOrAfter: '09-01' }, 2026, '2026-09-07'],
    [
      'a weekday over the end of a month',
      { weekday: 'Friday', onOrAfter: '02-28' },
      2026,
      '2026-03-06',
    ],
    ['29 February in a leap year', { every: '02-29' }, 2028, '2028-02-29'],
  ] as const)('can be %s', (_, rule, year, day) => {
    expect(yearlyDay(rule, year)).toBe(day)
  })

  it('is missing in a year without that date', () => {
    expect(yearlyDay({ every: '02-29' }, 2026)).toBeUndefined()
    expect(yearlyDay({ weekday: 'Monday', onOrAfter: '02-30' }, 2026)).toBeUndefined()
  })
})
