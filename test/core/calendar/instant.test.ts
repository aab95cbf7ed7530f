import { addMs, epochMs, toInstant } from '@privacy-desk/core/calendar/instant.js'
import { describe, expect, it } from 'vitest'

describe('an instant', () => {
  it.each([
    ['2026-01-31T23:30:00+01:00', '2026-01-31T22:30:00.000Z'],
    ['2026-01-31T23:30:00Z', '2026-01-31T23:30:00.000Z'],
    ['2026-01-31T23:30:00-0800', '2026-02-01T07:30:00.000Z'],
  ])('reads %s', (text, instant) => {
    expect(toInstant(text)).toBe(instant)
  })

  it.each([
    ['no offset', '2026-01-31T23:30:00'],
    ['a day only', '2026-01-31'],
    ['a day that does not exist', '2026-02-30T10:00:00Z'],
    ['an hour that does not exist', '2026-02-20T25:00:00Z'],
    ['a year of five digits', '+010000-01-01T00:00:00Z'],
    ['words', 'tomorrow'],
  ])('refuses %s', (_, text) => {
    expect(() => toInstant(text)).toThrow(RangeError)
  })

  it('adds elapsed time across a change of the clocks', () => {
    const beforeSummerTime = toInstant('2026-03-27T12:17:00+01:00')
    const after = addMs(beforeSummerTime, 72 * 3_600_000)
    expect(after).toBe(toInstant('2026-03-30T13:17:00+02:00'))
    expect(epochMs(after) - epochMs(beforeSummerTime)).toBe(259_200_000)
  })
})
