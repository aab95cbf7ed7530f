import { toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import { readCatalogue } from '@privacy-desk/core/regimes/catalogue.js'
import { DataFileError } from '@privacy-desk/core/regimes/data-file-error.js'
import { deadlines } from '@privacy-desk/core/regimes/deadlines.js'
import type { DeadlineFacts } from '@privacy-desk/core/regimes/facts.js'
import { milestone } from '@privacy-desk/core/regimes/milestone.js'
import {
  type RegimeOverrides,
  regimeOverrides,
} from '@privacy-desk/core/regimes/schema/override.js'
import type { MilestoneName } from '@privacy-desk/core/regimes/timetable.js'
import { describe, expect, it } from 'vitest'

const because = 'Digital Omnibus (made up)'

describe('a period that the organisation sets', () => {
  it('takes the place of the law, for both readings, and the explanation says so', () => {
    const found = breach('2026-03-10T12:17:00Z', { 'notify-authority': { hours: 96, because } })
    expect(found?.safe).toEqual({ unit: 'hour', instant: '2026-03-14T12:17:00.000Z' })
    expect(found?.latest).toEqual({ unit: 'hour', instant: '2026-03-14T13:00:00.000Z' })
    const step = found?.steps.find(({ rule }) => rule === 'OVERRIDE')
    expect(step).toMatchObject({ citation: because, verified: false })
    expect(step?.text).toBe(
      'The settings of this desk put 96 hours in the place of 72 hours: Digital Omnibus (made up).',
    )
    expect(found?.steps.map(({ text }) => text).join()).toContain('not later than 96 hours')
  })

  it('may begin on a day', () => {
    const from = { 'notify-authority': { hours: 96, from: toCivilDate('2027-07-01'), because } }
    const before = breach('2027-06-30T12:17:00Z', from)
    const after = breach('2027-07-01T12:17:00Z', from)
    expect(before?.safe).toEqual({ unit: 'hour', instant: '2027-07-03T12:17:00.000Z' })
    expect(after?.safe).toEqual({ unit: 'hour', instant: '2027-07-05T12:17:00.000Z' })
  })

  it('may be of another unit: days in the place of hours', () => {
    const found = breach('2026-03-10T12:17:00Z', { 'notify-authority': { days: 4, because } })
    expect(found?.latest).toEqual({ unit: 'day', day: '2026-03-14' })
  })

  it('may lengthen an extension', () => {
    const regimes = {
      'us-fl-fdbr': { rights: { respond: { extendedTo: { days: 90 }, because } } },
    }
    const facts = request('2026-01-01', { extendedOn: toCivilDate('2026-01-10') })
    expect(found(regimes, 'us-fl-fdbr', facts, 'respond')?.latest).toEqual({
      unit: 'day',
      day: '2026-04-01',
    })
  })

  it('keeps Saturdays counted where the law counts them', () => {
    const regimes = {
      'us-ca-ccpa': { 'know-delete-correct': { acknowledge: { workingDays: 5, because } } },
    }
    const { safe, latest } =
      found(regimes, 'us-ca-ccpa', request('2026-03-05'), 'acknowledge') ?? {}
    expect(safe).toEqual({ unit: 'day', day: '2026-03-11' })
    expect(latest).toEqual({ unit: 'day', day: '2026-03-12' })
  })

  it('may raise the threshold of a breach, also where the law names no date', () => {
    const threshold = { level: 'high-risk' } as const
    const individuals = { level: 'serious-harm' } as const
    const { regimes } = readCatalogue({
      regimes: {
        gdpr: {
          breach: {
            'notify-authority': { threshold, because },
            'notify-individuals': { threshold: individuals, because },
          },
        },
      },
    })
    const clock = regimes.get('gdpr')?.clocks.find(({ name }) => name === 'breach')
    expect(clock?.thresholds).toEqual({
      'notify-authority': threshold,
      'notify-individuals': individuals,
    })
  })

  it.each([
    ['law', { gdrp: {} }, 'regimes.gdrp: there is no such law'],
    [
      'clock',
      { gdpr: { breech: {} } },
      'regimes.gdpr.breech: GDPR has no such clock; it has rights',
    ],
    [
      'milestone',
      { gdpr: { breach: { respond: { hours: 96, because } } } },
      'regimes.gdpr.breach.respond: the clock has no such milestone',
    ],
    [
      'extension',
      { 'au-app12': { access: { respond: { extendedTo: { days: 60 }, because } } } },
      'regimes.au-app12.access.respond: the law knows no extension of it',
    ],
    [
      'threshold',
      { gdpr: { rights: { respond: { threshold: { level: 'risk' as const }, because } } } },
      'regimes.gdpr.rights.respond: the clock has no threshold for it',
    ],
    [
      'period',
      { gdpr: { breach: { 'notify-individuals': { days: 30, because } } } },
      'regimes.gdpr.breach.notify-individuals: the law names no period for it',
    ],
    [
      'hour in a period of days',
      { gdpr: { rights: { respond: { hours: 96, because } } } },
      'regimes.gdpr.rights.respond: the law counts days for it, not hours',
    ],
  ])('is refused for an unknown %s, naming it', (_, regimes, fault) => {
    expect(() => readCatalogue({ regimes })).toThrow(DataFileError)
    expect(() => readCatalogue({ regimes })).toThrow(fault)
  })

  it.each([
    ['no reason', { gdpr: { breach: { 'notify-authority': { hours: 96 } } } }],
    [
      'no real day',
      { gdpr: { breach: { 'notify-authority': { hours: 96, from: '2027-02-30', because } } } },
    ],
    ['half an hour', { gdpr: { breach: { 'notify-authority': { hours: 0.5, because } } } }],
    ['two periods', { gdpr: { breach: { 'notify-authority': { hours: 96, days: 4, because } } } }],
    ['nothing to change', { gdpr: { breach: { 'notify-authority': { because } } } }],
    ['another unit', { gdpr: { breach: { 'notify-authority': { fortnights: 2, because } } } }],
  ])('is no setting with %s', (_, written) => {
    expect(regimeOverrides.safeParse(written).success).toBe(false)
  })
})

function breach(at: string, milestones: RegimeOverrides[string][string]) {
  const facts: DeadlineFacts = {
    ...request(at.slice(0, 10)),
    event: 'breach-awareness',
    awareAt: toInstant(at),
  }
  return found({ gdpr: { breach: milestones } }, 'gdpr', facts, 'notify-authority')
}

function found(regimes: RegimeOverrides, id: string, facts: DeadlineFacts, name: MilestoneName) {
  const catalogue = readCatalogue({ regimes: regimeOverrides.parse(regimes) })
  const law = catalogue.find(id)
  if (law === undefined) throw new Error(`no law ${id}`)
  return milestone(deadlines(facts, law, catalogue.calendar({ country: 'DE' })), name)
}

function request(received: string, more: Partial<DeadlineFacts> = {}): DeadlineFacts {
  const receivedOn = toCivilDate(received)
  return { receivedOn, types: [], pauses: [], today: receivedOn, ...more }
}
