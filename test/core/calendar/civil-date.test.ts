import { isCivilDate, toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import { describe, expect, it } from 'vitest'

describe('a civil date', () => {
  it.each(['2026-01-31', '2024-02-29', '1900-01-01', '2199-12-31'])('reads %s', (text) => {
    expect(toCivilDate(text)).toBe(text)
  })

  it.each([
    ['a day that does not exist', '2026-02-30'],
    ['29 February outside a leap year', '2025-02-29'],
    ['29 February 2100, no leap year', '2100-02-29'],
    ['month thirteen', '2026-13-01'],
    ['day zero', '2026-01-00'],
    ['a year before 1900', '1899-12-31'],
    ['a year after 2199', '2200-01-01'],
    ['an instant', '2026-01-31T00:00:00Z'],
    ['a short form', '2026-1-31'],
    ['another order', '31-01-2026'],
    ['text around it', ' 2026-01-31'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(isCivilDate(text)).toBe(false)
    expect(() => toCivilDate(text)).toThrow(RangeError)
  })
})
