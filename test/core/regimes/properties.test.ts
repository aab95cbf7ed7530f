import { addDays } from '@privacy-desk/core/calendar/civil-arithmetic.js'
import { deadlines } from '@privacy-desk/core/regimes/deadlines.js'
import { clockEvents, type DeadlineFacts } from '@privacy-desk/core/regimes/facts.js'
import { milestone } from '@privacy-desk/core/regimes/milestone.js'
import { compareDue } from '@privacy-desk/core/regimes/reckoning/compare-due.js'
import type { Due, Timetable } from '@privacy-desk/core/regimes/timetable.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDay } from '../../support/any-day.js'
import { anyFacts } from '../../support/any-facts.js'
import { calendarOf, lawIds, shippedLaw } from '../../support/shipped-law.js'

const places = fc.constantFrom(
  'DE',
  'BG',
  'FR',
  'GB-ENG',
  'GB-SCT',
  'CH',
  'CA',
  'US-CA',
  'IN',
  'AU',
)
const laws = fc.constantFrom(...lawIds)

describe('whatever the law, the place and the facts', () => {
  it('no safe date lies after the latest date', () => {
    forAll((facts, law, place) => {
      for (const { safe, latest } of timetable(facts, law, place).milestones) {
        expect(compareDue(safe, latest, 'UTC')).toBeLessThanOrEqual(0)
      }
    })
  })

  it('where a law rolls, no period ends on a holiday, nor on a weekend it rolls over', () => {
    forAll((facts, law, place) => {
      const over = Object.values(shippedLaw(law).rolls).flatMap((roll) => roll.over)
      if (over.length === 0) return
      const calendar = calendarOf(place)
      for (const day of endsOfPeriods(timetable(facts, law, place))) {
        expect(calendar.holidayName(day)).toBeUndefined()
        if (over.includes('saturday')) expect(calendar.isWorkingDay(day)).toBe(true)
      }
    })
  })

  it('no wait shortens anything', () => {
    forAll((facts, law, place) => {
      const { pauses: _, identityOn: __, fee: ___, ...rest } = facts
      const plain = timetable({ ...rest, pauses: [] }, law, place)
      isNeverEarlier(timetable(facts, law, place), plain)
    })
  })

  it('no extension shortens anything, and a refusal stays where it was', () => {
    forAll(({ extendedOn: _, ...base }, law, place) => {
      const plain = timetable(base, law, place)
      const extended = timetable({ ...base, extendedOn: base.receivedOn }, law, place)
      isNeverEarlier(extended, plain)
      for (const name of ['refusal-notice', 'acknowledge', 'extension-notice'] as const) {
        expect(milestone(extended, name)?.latest).toEqual(milestone(plain, name)?.latest)
      }
    })
  })

  it('what came later is not due earlier, within one version of a law', () => {
    fc.assert(
      fc.property(
        anyDay(),
        fc.integer({ min: 0, max: 90 }),
        laws,
        places,
        (day, gap, law, place) => {
          const later = addDays(day, gap)
          const changes = shippedLaw(law).clocks.flatMap(({ received }) => [
            received.from,
            received.before,
          ])
          if (changes.some((change) => change !== undefined && day < change && change <= later))
            return
          for (const event of clockEvents) {
            const of = (receivedOn: typeof day) =>
              timetable({ receivedOn, types: [], pauses: [], today: receivedOn, event }, law, place)
            isNeverEarlier(of(later), of(day))
          }
        },
      ),
      { numRuns: 400 },
    )
  })

  it('every line of an explanation has a rule, a source, a date and a whole sentence', () => {
    forAll((facts, law, place) => {
      const { milestones, remarks = [] } = timetable(facts, law, place)
      for (const { rule, citation, text, date } of [
        ...milestones.flatMap(({ steps }) => steps),
        ...remarks,
      ]) {
        expect(rule).toMatch(/^[A-Z0-9-]+$/)
        expect(citation).not.toBe('')
        expect(text).toMatch(/[.]$/)
        expect(text).not.toMatch(/[{}$]|undefined/)
        expect(date).toMatch(/^\d{4}-\d{2}-\d{2}/)
      }
    })
  })

  it('every explanation names both dates that it leads to', () => {
    forAll((facts, law, place) => {
      for (const { safe, latest, steps } of timetable(facts, law, place).milestones) {
        const results = steps.filter(({ rule }) => /^(?:RESULT|SAFE|LATEST)$/.test(rule))
        expect(results.map(({ date }) => date)).toEqual(
          expect.arrayContaining([textOf(safe), textOf(latest)]),
        )
        expect(steps.at(-1)?.date).toBe(textOf(latest))
      }
    })
  })
})

/** What is due at once does not roll. */
function endsOfPeriods({ milestones }: Timetable) {
  return milestones
    .filter(({ steps }) => steps.every(({ rule }) => rule !== 'AT-ONCE'))
    .flatMap(({ safe, latest }) => [safe, latest])
    .flatMap((due) => (due.unit === 'day' ? [due.day] : []))
}

function isNeverEarlier(later: Timetable, earlier: Timetable) {
  for (const { name, safe, latest } of earlier.milestones) {
    const other = milestone(later, name)
    if (other === undefined) throw new Error(`${name} has gone`)
    expect(compareDue(other.safe, safe, 'UTC')).toBeGreaterThanOrEqual(0)
    expect(compareDue(other.latest, latest, 'UTC')).toBeGreaterThanOrEqual(0)
  }
}

function forAll(check: (facts: DeadlineFacts, law: string, place: string) => void) {
  fc.assert(fc.property(anyFacts(), laws, places, check), { numRuns: 1500 })
}

function timetable(facts: DeadlineFacts, law: string, place: string) {
  return deadlines(facts, shippedLaw(law), calendarOf(place))
}

function textOf(due: Due): string {
  return due.unit === 'day' ? due.day : due.instant
}
