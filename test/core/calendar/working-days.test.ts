import { toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import { isWeekend } from '@privacy-desk/core/calendar/weekday.js'
import {
  addWorkingDays,
  openDay,
  withWorkingDays,
} from '@privacy-desk/core/calendar/working-days.js'
import { describe, expect, it } from 'vitest'

const day = toCivilDate
const mondayToFriday = (at: ReturnType<typeof day>) => !isWeekend(at)

describe('working days', () => {
  it.each([
    ['Friday and one', '2026-01-30', 1, '2026-02-02'],
    ['Friday and five', '2026-01-30', 5, '2026-02-06'],
    ['Saturday and one', '2026-01-31', 1, '2026-02-02'],
    ['Monday less one', '2026-02-02', -1, '2026-01-30'],
    ['Sunday less two', '2026-02-01', -2, '2026-01-29'],
    ['Saturday and none', '2026-01-31', 0, '2026-01-31'],
    ['ten over two weekends', '2026-01-28', 10, '2026-02-11'],
  ])('%s', (_, from, n, to) => {
    expect(addWorkingDays(day(from), n, mondayToFriday)).toBe(to)
  })

  it('finds the open day at, after or before a day', () => {
    expect(openDay(day('2026-01-30'), mondayToFriday, 1)).toBe('2026-01-30')
    expect(openDay(day('2026-01-31'), mondayToFriday, 1)).toBe('2026-02-02')
    expect(openDay(day('2026-02-01'), mondayToFriday, -1)).toBe('2026-01-30')
  })

  it('fails on a calendar that never opens, instead of searching for ever', () => {
    expect(() => openDay(day('2026-01-31'), () => false, 1)).toThrow(RangeError)
  })
})

describe('a period of two days or more includes two working days (Reg. 1182/71 art. 3(5))', () => {
  it.each([
    ['from Friday, two days end on Sunday: Tuesday', '2026-01-30', '2026-02-01', '2026-02-03'],
    ['from Thursday, two days end on Saturday: Monday', '2026-01-29', '2026-01-31', '2026-02-02'],
    ['from Monday, two days end on Wednesday', '2026-02-02', '2026-02-04', '2026-02-04'],
    ['a month has more', '2026-01-30', '2026-02-28', '2026-02-28'],
  ])('%s', (_, event, end, result) => {
    expect(withWorkingDays(day(event), day(end), 2, mondayToFriday)).toBe(result)
  })
})
