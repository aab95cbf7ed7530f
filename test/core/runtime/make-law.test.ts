import { toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import { readCatalogue } from '@privacy-desk/core/regimes/catalogue.js'
import { milestone } from '@privacy-desk/core/regimes/milestone.js'
import type { Request } from '@privacy-desk/core/requests/request.js'
import { makeLaw } from '@privacy-desk/core/runtime/make-law.js'
import type { ItemId } from '@privacy-desk/core/vault/ids.js'
import { exampleRequest } from '@privacy-desk/core/views/examples/example-request.js'
import { describe, expect, test } from 'vitest'
import { deskFileOfTest } from '../../support/desk-file.js'

const day = toCivilDate
const file = deskFileOfTest()
const catalogue = readCatalogue()

const lawOf = (organisation: Partial<typeof file.organisation> = {}) =>
  makeLaw(catalogue, { ...file, organisation: { ...file.organisation, ...organisation } })

const dueOf = (change: Partial<Request>, law = lawOf(), today = '2026-03-09') =>
  milestone(law.timetable({ ...exampleRequest, ...change }, day(today)), 'respond')

describe('the law of a desk', () => {
  test('is that of the request, on the working days of the organisation', () => {
    expect(dueOf({})).toMatchObject({ safe: { day: '2026-04-07' }, latest: { day: '2026-04-07' } })
    expect(dueOf({}, lawOf({ holidays: 'US' }))).toMatchObject({ safe: { day: '2026-04-06' } })
  })

  test('counts the public holidays that the desk adds, and says where they are from', () => {
    const extraHolidays = [
      { date: day('2026-04-07'), name: 'Day of Freedonia', source: 'Decree 4' },
    ]
    const law = lawOf({ extraHolidays })
    expect(law.calendar.isWorkingDay(day('2026-04-07'))).toBe(false)
    expect(dueOf({}, law)).toMatchObject({ safe: { day: '2026-04-08' } })
    expect(dueOf({}, law)?.steps.find(({ rule }) => rule === 'ROLL')?.text).toContain(
      'is a public holiday (Day of Freedonia; set by this desk: Decree 4)',
    )
  })

  test('knows of an extension and of pauses', () => {
    const extension = {
      ground: 'complexity',
      reason: 'reason' as ItemId,
      notifiedOn: day('2026-03-20'),
    } as const
    expect(dueOf({ extension })).toMatchObject({ safe: { day: '2026-06-05' } })
    const pauses = [{ kind: 'identity', from: day('2026-03-10') }] as const
    const waiting = dueOf({ pauses }, lawOf(), '2026-03-20')
    expect(waiting).toMatchObject({ safe: { day: '2026-04-07' }, latest: { day: '2026-04-15' } })
  })

  test.each([
    [{ regime: 'lex-imaginaria' }, /there is no law lex-imaginaria; known: .*gdpr/],
    [{ holidays: 'nowhere' }, /no holidays known for nowhere/],
    [{ holidays: 'XX' }, /no holidays known for XX/],
  ])('cannot be made with %j', (organisation, sentence) => {
    expect(() => lawOf(organisation)).toThrow(sentence)
  })

  test('says so when a request was opened under a law that is gone', () => {
    expect(() => dueOf({ regime: 'repealed' })).toThrow(RangeError)
  })
})
