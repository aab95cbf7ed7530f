import { describe, expect, it } from 'vitest'
import { askTheClock } from '../../support/ask-the-clock.js'

const authority = (receivedAt: string, holidays = 'DE') =>
  askTheClock({ regime: 'gdpr', event: 'breach-awareness', receivedAt, holidays })

/** Most publications give no year: one was chosen in which their point shows. */
describe('the 72 hours of GDPR art. 33, as published', () => {
  it('mkm: aware on 22 December 2020 at 12:17, until 25 December 2020 at 13:00', () => {
    const { milestones } = authority('2020-12-22T12:17:00+01:00')
    expect(milestones['notify-authority']).toEqual({
      safe: '2020-12-25T12:17:00+01:00',
      latest: '2020-12-25T13:00:00+01:00',
    })
  })

  it('datenschutz-prinz: Friday 15:00, until Monday 15:00, which is the safe date', () => {
    const { milestones } = authority('2026-11-20T15:00:00+01:00')
    expect(milestones['notify-authority']?.safe).toBe('2026-11-23T15:00:00+01:00')
  })

  it('personvernpraktikerne: Thursday after lunch, until Sunday after lunch', () => {
    const { milestones } = authority('2026-11-19T12:45:00+01:00', 'NO')
    expect(milestones['notify-authority']?.safe).toBe('2026-11-22T12:45:00+01:00')
  })

  it('datenschutzlab reads two working days into hours, until Tuesday: named, and not relied on', () => {
    const { milestones, explanation } = authority('2026-11-20T16:00:00+01:00')
    expect(milestones['notify-authority']?.latest).toBe('2026-11-23T17:00:00+01:00')
    const latest = explanation.find(({ rule }) => rule === 'H72-1182')
    expect(latest?.text).toContain('does not apply to hours, and the desk does not rely on it')
  })
})

describe('72 hours are elapsed time', () => {
  it('an hour later on the wall when summer time begins', () => {
    const { milestones } = authority('2026-03-27T16:10:00+01:00')
    expect(milestones['notify-authority']).toEqual({
      safe: '2026-03-30T17:10:00+02:00',
      latest: '2026-03-30T18:00:00+02:00',
    })
  })

  it('an hour earlier on the wall when it ends', () => {
    const { milestones } = authority('2026-10-23T16:10:00+02:00')
    expect(milestones['notify-authority']).toEqual({
      safe: '2026-10-26T15:10:00+01:00',
      latest: '2026-10-26T16:00:00+01:00',
    })
  })

  it('the hour of the event is not counted, also where it has only just struck', () => {
    for (const minute of ['00', '17', '59']) {
      const { milestones } = authority(`2026-11-20T12:${minute}:00+01:00`)
      expect(milestones['notify-authority']?.latest).toBe('2026-11-23T13:00:00+01:00')
    }
  })

  it('from the first moment of a day, where only the day is known', () => {
    const { milestones } = authority('2026-03-10')
    expect(milestones['notify-authority']).toEqual({
      safe: '2026-03-13T00:00:00+01:00',
      latest: '2026-03-13T01:00:00+01:00',
    })
  })

  it('do not begin with what the processor knew, and the explanation says so', () => {
    const { milestones, explanation } = askTheClock({
      regime: 'gdpr',
      event: 'breach-awareness',
      receivedAt: '2026-03-10T09:30:00Z',
      processorAwareAt: '2026-03-08T09:30:00Z',
      holidays: 'DE',
    })
    expect(milestones['notify-authority']?.safe).toBe('2026-03-13T10:30:00+01:00')
    expect(explanation.map(({ rule }) => rule)).toContain('PROCESSOR-AWARE')
  })

  it('are written in the zone that the question names', () => {
    const { milestones } = askTheClock({
      regime: 'gdpr',
      event: 'breach-awareness',
      receivedAt: '2026-03-10T09:30:00Z',
      holidays: 'DE',
      timezone: 'America/New_York',
    })
    expect(milestones['notify-authority']?.safe).toBe('2026-03-13T05:30:00-04:00')
  })

  it('are written as the question is where a country has many zones and none is named', () => {
    const { milestones } = askTheClock({
      regime: 'gdpr',
      event: 'breach-awareness',
      receivedAt: '2026-03-10T09:30:00-05:00',
      holidays: 'US',
    })
    expect(milestones['notify-authority']?.safe).toBe('2026-03-13T09:30:00-05:00')
  })
})
