import { addHours, nextFullHour } from '@privacy-desk/core/calendar/hours.js'
import { epochMs, toInstant } from '@privacy-desk/core/calendar/instant.js'
import { wallTimeAt } from '@privacy-desk/core/calendar/zone.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('hours of elapsed time', () => {
  it('do not mind a change of the clocks', () => {
    expect(addHours(toInstant('2026-03-28T12:00:00+01:00'), 24)).toBe('2026-03-29T11:00:00.000Z')
    expect(addHours(toInstant('2026-10-24T12:00:00+02:00'), 24)).toBe('2026-10-25T10:00:00.000Z')
  })
})

describe('the next full hour', () => {
  it.each([
    ['on the hour', '2026-03-10T12:00:00Z', 'UTC', '2026-03-10T13:00:00.000Z'],
    ['after it', '2026-03-10T12:17:30.250Z', 'UTC', '2026-03-10T13:00:00.000Z'],
    ['just before the next', '2026-03-10T12:59:59.999Z', 'UTC', '2026-03-10T13:00:00.000Z'],
    ['over midnight', '2026-12-31T23:10:00Z', 'UTC', '2027-01-01T00:00:00.000Z'],
    ['in India', '2026-03-10T12:10:00Z', 'Asia/Kolkata', '2026-03-10T12:30:00.000Z'],
    ['in Nepal', '2026-03-10T12:10:00Z', 'Asia/Kathmandu', '2026-03-10T12:15:00.000Z'],
    ['into summer time', '2026-03-29T00:30:00Z', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
  ])('%s', (_, instant, zone, expected) => {
    expect(nextFullHour(toInstant(instant), zone)).toBe(expected)
  })

  it('strikes on every clock, more than no time and at most an hour later', () => {
    const zones = fc.constantFrom('UTC', 'Europe/Sofia', 'Asia/Kolkata', 'America/Los_Angeles')
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
        zones,
        (date, zone) => {
          const instant = toInstant(date)
          const later = nextFullHour(instant, zone)
          expect(wallTimeAt(later, zone)).toMatch(/:00$/)
          const gone = epochMs(later) - epochMs(instant)
          expect(gone).toBeGreaterThan(0)
          expect(gone).toBeLessThanOrEqual(3_600_000)
        },
      ),
    )
  })
})
