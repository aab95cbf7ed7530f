import { toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import { dayAndWeekday, dayInWords } from '@privacy-desk/core/calendar/day-in-words.js'
import { isWeekend, weekday } from '@privacy-desk/core/calendar/weekday.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDay } from '../../support/any-day.js'

describe('the weekday', () => {
  it.each([
    ['1900-01-01', 'Monday'],
    ['1969-12-31', 'Wednesday'],
    ['1970-01-01', 'Thursday'],
    ['2024-02-29', 'Thursday'],
    ['2026-01-31', 'Saturday'],
    ['2199-12-31', 'Tuesday'],
  ])('of %s is %s', (day, name) => {
    expect(weekday(toCivilDate(day))).toBe(name)
  })

  it('agrees with the JavaScript engine', () => {
    fc.assert(
      fc.property(anyDay(), (day) => {
        const number = new Date(`${day}T12:00:00Z`).getUTCDay()
        expect(isWeekend(day)).toBe(number === 0 || number === 6)
      }),
    )
  })
})

describe('a day in words', () => {
  it('is written as the English write it', () => {
    expect(dayInWords(toCivilDate('2026-03-02'))).toBe('2 March 2026')
    expect(dayAndWeekday(toCivilDate('2026-12-24'))).toBe('Thursday 24 December 2026')
  })
})
