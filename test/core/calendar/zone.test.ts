import { toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import { civilDateAt, instantAt, isZone, wallTimeAt } from '@privacy-desk/core/calendar/zone.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('the day in a zone', () => {
  it.each([
    ['Europe/Berlin', '2026-02-01'],
    ['Europe/London', '2026-01-31'],
    ['America/Los_Angeles', '2026-01-31'],
    ['Pacific/Kiritimati', '2026-02-01'],
  ])('of half past eleven at night in UTC is, in %s, %s', (zone, day) => {
    expect(civilDateAt(toInstant('2026-01-31T23:30:00Z'), zone)).toBe(day)
  })

  it('is refused for a zone that does not exist', () => {
    expect(() => civilDateAt(toInstant('2026-01-31T23:30:00Z'), 'Europe/Atlantis')).toThrow(
      RangeError,
    )
    expect(isZone('Europe/Atlantis')).toBe(false)
    expect(isZone('Europe/Sofia')).toBe(true)
  })
})

describe('the instant of a wall-clock time', () => {
  it.each([
    ['winter', '2026-01-15', '09:00', 'Europe/Prague', '2026-01-15T08:00:00.000Z'],
    ['summer', '2026-07-15', '09:00', 'Europe/Prague', '2026-07-15T07:00:00.000Z'],
    ['a half-hour zone', '2026-06-01', '09:00', 'Asia/Kolkata', '2026-06-01T03:30:00.000Z'],
    ['a skipped hour', '2026-03-29', '02:30', 'Europe/Prague', '2026-03-29T01:30:00.000Z'],
    ['a repeated hour', '2026-10-25', '02:30', 'Europe/Prague', '2026-10-25T00:30:00.000Z'],
    [
      'a repeated half hour',
      '2026-04-05',
      '01:45',
      'Australia/Lord_Howe',
      '2026-04-04T14:45:00.000Z',
    ],
    ['a skipped midnight', '2026-09-06', '00:00', 'America/Santiago', '2026-09-06T04:00:00.000Z'],
    ['a skipped day', '2011-12-30', '12:00', 'Pacific/Apia', '2011-12-30T22:00:00.000Z'],
  ])('is right in %s', (_, day, time, zone, instant) => {
    expect(instantAt(toCivilDate(day), time, zone)).toBe(instant)
  })

  it('shows that day and that time again, except where clocks skip it', () => {
    const zones = ['Europe/Sofia', 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Kolkata']
    const when = fc.date({
      min: new Date('2018-01-01'),
      max: new Date('2040-01-01'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(when, fc.constantFrom(...zones), (date, zone) => {
        const instant = toInstant(date)
        const day = civilDateAt(instant, zone)
        const time = wallTimeAt(instant, zone)
        const again = instantAt(day, time, zone)
        expect(civilDateAt(again, zone)).toBe(day)
        expect(wallTimeAt(again, zone)).toBe(time)
        expect(again <= instant).toBe(true)
      }),
    )
  })
})
