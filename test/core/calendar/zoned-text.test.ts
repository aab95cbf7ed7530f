import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import { instantInWords, isoInZone } from '@privacy-desk/core/calendar/zoned-text.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('an instant with the offset of a zone', () => {
  it.each([
    ['2026-03-10T12:00:00Z', 'UTC', '2026-03-10T12:00:00+00:00'],
    ['2026-03-10T12:00:00Z', 'Europe/Berlin', '2026-03-10T13:00:00+01:00'],
    ['2026-07-10T12:00:00Z', 'Europe/Berlin', '2026-07-10T14:00:00+02:00'],
    ['2026-07-10T02:00:05Z', 'America/New_York', '2026-07-09T22:00:05-04:00'],
    ['2026-07-10T12:00:00.25Z', 'Asia/Kolkata', '2026-07-10T17:30:00.250+05:30'],
    ['2026-07-10T12:00:00Z', 'America/St_Johns', '2026-07-10T09:30:00-02:30'],
  ])('%s in %s is %s', (instant, zone, text) => {
    expect(isoInZone(toInstant(instant), zone)).toBe(text)
  })

  it('tells the two hours apart that the end of summer time repeats', () => {
    expect(isoInZone(toInstant('2026-10-25T00:30:00Z'), 'Europe/Berlin')).toBe(
      '2026-10-25T02:30:00+02:00',
    )
    expect(isoInZone(toInstant('2026-10-25T01:30:00Z'), 'Europe/Berlin')).toBe(
      '2026-10-25T02:30:00+01:00',
    )
  })

  it('is always read back as the same instant', () => {
    const zones = fc.constantFrom('UTC', 'Europe/Sofia', 'Asia/Kathmandu', 'America/Los_Angeles')
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1980-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        zones,
        (date, zone) => {
          const instant = toInstant(date)
          expect(toInstant(isoInZone(instant, zone))).toBe(instant)
        },
      ),
    )
  })
})

it('an instant for people names the weekday, the time and the zone', () => {
  expect(instantInWords(toInstant('2026-03-30T11:00:00Z'), 'Europe/Berlin')).toBe(
    'Monday 30 March 2026 at 13:00 (Europe/Berlin)',
  )
})
