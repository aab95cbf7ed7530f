import { deadlines } from '@privacy-desk/core/regimes/deadlines.js'
import { earliest } from '@privacy-desk/core/regimes/earliest.js'
import type { DeadlineFacts } from '@privacy-desk/core/regimes/facts.js'
import { milestone } from '@privacy-desk/core/regimes/milestone.js'
import { describe, expect, it } from 'vitest'
import { requestFacts } from '../../support/gdpr.js'
import { calendarOf, shippedLaw } from '../../support/shipped-law.js'

describe('laws that run in parallel', () => {
  it('are due with the earlier one, and each milestone is kept', () => {
    const both = parallel(requestFacts('2026-06-20', { types: ['complaint'] }), 'gdpr', 'eu-us-dpf')
    expect(both).toMatchObject({ regime: 'gdpr+eu-us-dpf', law: 'GDPR, Data Privacy Framework' })
    expect(milestone(both, 'respond')?.safe).toEqual({ unit: 'day', day: '2026-07-20' })
    expect(milestone(both, 'extension-notice')?.safe).toEqual({ unit: 'day', day: '2026-07-20' })
  })

  it('may give the safe date from one and the latest from another, with the reasons of both', () => {
    const facts = requestFacts('2026-03-10', {
      pauses: [{ kind: 'identity', from: '2026-03-12', to: '2026-05-30' }],
    })
    const found = milestone(parallel(facts, 'gdpr', 'us-va-vcdpa'), 'respond')
    expect(found?.safe).toEqual({ unit: 'day', day: '2026-04-10' })
    expect(found?.latest).toEqual({ unit: 'day', day: '2026-04-24' })
    const rules = found?.steps.map(({ rule }) => rule)
    expect(rules).toEqual(expect.arrayContaining(['EU-SUSPEND', 'NO-PAUSE', 'DAYS-45']))
  })

  it('compares hours with days: a moment is before the end of its day', () => {
    const facts = { ...requestFacts('2026-03-10'), event: 'breach-awareness' } as const
    const both = parallel(facts, 'br-lgpd', 'gdpr')
    expect(milestone(both, 'notify-authority')?.safe.unit).toBe('hour')
    expect(milestone(both, 'notify-individuals')?.safe).toEqual({ unit: 'day', day: '2026-03-13' })
    expect(both.remarks?.map(({ rule }) => rule)).toContain('INDIVIDUALS-NO-NUMBER')
  })

  it('one law alone stays as it is; none is a mistake', () => {
    const [timetable] = timetables(requestFacts('2026-03-10'), 'gdpr')
    expect(earliest(timetable === undefined ? [] : [timetable], 'UTC')).toBe(timetable)
    expect(() => earliest([], 'UTC')).toThrow(RangeError)
  })
})

function parallel(facts: DeadlineFacts, ...laws: string[]) {
  return earliest(timetables(facts, ...laws), 'Europe/Berlin')
}

function timetables(facts: DeadlineFacts, ...laws: string[]) {
  return laws.map((law) => deadlines(facts, shippedLaw(law), calendarOf('DE')))
}
