import { breachClocks } from '@privacy-desk/core/breaches/clocks/breach-clocks.js'
import { clockData } from '@privacy-desk/core/breaches/clocks/clock-data.js'
import { contractClock } from '@privacy-desk/core/breaches/clocks/contract-clock.js'
import { lawOfPlace } from '@privacy-desk/core/breaches/clocks/law-of-place.js'
import { readHolidayKey } from '@privacy-desk/core/calendar/holiday-key.js'
import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import { isoInZone } from '@privacy-desk/core/calendar/zoned-text.js'
import { readCatalogue } from '@privacy-desk/core/regimes/catalogue.js'
import type { Due } from '@privacy-desk/core/regimes/timetable.js'
import { describe, expect, it } from 'vitest'

const catalogue = readCatalogue()

function clocksOf(regime: string, aware: string, zone: string, country = 'DE') {
  const law = catalogue.find(regime)
  if (law === undefined) throw new RangeError(`no law ${regime}`)
  const calendar = catalogue.calendar({ country })
  const facts = { awareAt: toInstant(aware), zone }
  const [found] = breachClocks(facts, [{ regime: law, calendar }])
  const text = (due: Due) => (due.unit === 'day' ? due.day : isoInZone(due.instant, zone))
  return found?.clocks.map(({ id, target, limit }) => [id, text(target), text(limit)])
}

describe('72 hours are elapsed time', () => {
  it.each([
    ['the German example of 2020', '2020-12-22T12:17:00+01:00', '25T12:17:00+01:00', '25T13:00'],
    ['over a weekend', '2026-11-27T15:00:00+01:00', '30T15:00:00+01:00', '30T16:00'],
    [
      'into summer time: an hour later on the wall',
      '2026-03-27T14:20:00+01:00',
      '30T15:20',
      '30T16',
    ],
    ['into winter time: an hour earlier', '2026-10-23T14:20:00+02:00', '26T13:20', '26T14:00'],
    ['in the hour that the clocks skip', '2026-03-26T02:30:00+01:00', '29T03:30', '29T04:00'],
    [
      'in the hour that they repeat',
      '2026-10-22T02:30:00+02:00',
      '25T02:30:00+02:00',
      '25T02:00:00+01:00',
    ],
  ])('%s', (_, aware, target, limit) => {
    const [clock] = clocksOf('gdpr', aware, 'Europe/Berlin') ?? []
    expect(clock?.[1]?.slice(8)).toContain(target)
    expect(clock?.[2]?.slice(8)).toContain(limit)
  })
})

describe('each law has its own clocks', () => {
  it.each([
    [
      'uk-gdpr',
      [['uk-gdpr/notify-authority', '2026-03-30T15:20:00+02:00', '2026-03-30T16:00:00+02:00']],
    ],
    [
      'us-ca-breach',
      [
        ['us-ca-breach/notify-authority', '2026-05-11', '2026-05-11'],
        ['us-ca-breach/notify-individuals', '2026-04-26', '2026-04-26'],
      ],
    ],
    [
      'in-dpdp',
      [['in-dpdp/notify-authority', '2026-03-30T15:20:00+02:00', '2026-03-30T15:20:00+02:00']],
    ],
    ['ch-fadp', []],
  ])('%s', (regime, expected) => {
    expect(clocksOf(regime, '2026-03-27T14:20:00+01:00', 'Europe/Berlin')).toEqual(expected)
  })

  it('counts Brazil’s three business days by Brazil’s holidays, not by those of the organisation', () => {
    // 21 April is Tiradentes in Brazil, a working day in Germany.
    const aware = '2026-04-17T12:00:00+02:00'
    const days = (country: string) => clocksOf('br-lgpd', aware, 'Europe/Berlin', country)?.[0]?.[1]
    expect([days('DE'), days('BR')]).toEqual(['2026-04-22', '2026-04-23'])
    expect(clockData.laws.find(({ regime }) => regime === 'br-lgpd')?.workingDaysOf).toEqual({
      country: 'BR',
    })
  })
})

describe('a contract', () => {
  const facts = { awareAt: toInstant('2026-03-28T20:00:00+01:00'), zone: 'Europe/Berlin' }

  it('counts its hours from the processor’s own awareness', () => {
    const clock = contractClock({ id: 'shop', controller: 'Example Shop', hours: 24 }, facts)
    expect(clock).toMatchObject({ id: 'contract/shop', duty: 'tell-controller' })
    expect(clock?.target).toEqual({ unit: 'hour', instant: '2026-03-29T19:00:00.000Z' })
    expect(clock?.steps[0]?.text).toContain('24 hours from our own awareness')
  })

  it('without a number has no clock: the law gives none either', () => {
    expect(contractClock({ id: 'shop', controller: 'Example Shop' }, facts)).toBeUndefined()
  })
})

describe('the law of a place', () => {
  it.each([
    ['DE', 'gdpr'],
    ['DE-BY', 'gdpr'],
    ['NO', 'gdpr'],
    ['GB-SCT', 'uk-gdpr'],
    ['US-CA', 'us-ca-breach'],
    ['US-NY', undefined],
    ['CA', 'ca-pipeda'],
    ['JP', undefined],
  ])('%s: %s', (key, regime) => {
    const place = readHolidayKey(key)
    expect(place === undefined ? 'unreadable' : lawOfPlace(place)?.regime).toBe(regime)
  })

  it('names only laws that exist and know breaches', () => {
    for (const { regime } of clockData.laws) {
      const events = catalogue.regimes.get(regime)?.clocks.map(({ event }) => event)
      expect(events).toContain('breach-awareness')
    }
  })
})
