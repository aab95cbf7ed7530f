import { addDays } from '@privacy-desk/core/calendar/civil-arithmetic.js'
import { deadlines } from '@privacy-desk/core/regimes/deadlines.js'
import { type DeadlineFacts, pauseKinds } from '@privacy-desk/core/regimes/facts.js'
import { requestTypes } from '@privacy-desk/core/requests/request-type.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDay } from '../../support/any-day.js'
import { datesOf, gdpr } from '../../support/gdpr.js'
import { calendarOf } from '../../support/shipped-law.js'

const places = fc.constantFrom('DE', 'DE-BY', 'CZ', 'BG', 'FR', 'IE', 'GB-ENG', 'GB-SCT')

/** A request with any pauses, open ones too, and perhaps extended in time or too late. */
const anyFacts: fc.Arbitrary<DeadlineFacts> = fc
  .record({
    receivedOn: anyDay(),
    types: fc.subarray([...requestTypes]),
    waits: fc.array(
      fc.record({
        kind: fc.constantFrom(...pauseKinds),
        after: fc.integer({ min: -5, max: 120 }),
        length: fc.option(fc.integer({ min: 0, max: 60 })),
      }),
      { maxLength: 4 },
    ),
    toldAfter: fc.option(fc.integer({ min: 0, max: 60 })),
    age: fc.integer({ min: 0, max: 200 }),
  })
  .map(({ receivedOn, types, waits, toldAfter, age }) => ({
    receivedOn,
    types,
    today: addDays(receivedOn, age),
    pauses: waits.map(({ kind, after, length }) => {
      const from = addDays(receivedOn, after)
      return length === null ? { kind, from } : { kind, from, to: addDays(from, length) }
    }),
    ...(toldAfter === null ? {} : { extendedOn: addDays(receivedOn, toldAfter) }),
  }))

describe('whatever the request, under the GDPR', () => {
  it('no safe date lies after the latest date, and none before receipt', () => {
    forAll((facts, place) => {
      for (const { name } of timetable(facts, place).milestones) {
        const { safe, latest } = datesOf(timetable(facts, place), name)
        expect(safe <= latest).toBe(true)
        expect(safe >= facts.receivedOn).toBe(true)
      }
    })
  })

  it('no latest date of a period is a day that is not worked on', () => {
    forAll((facts, place) => {
      for (const { name } of timetable(facts, place).milestones) {
        const { latest, steps } = datesOf(timetable(facts, place), name)
        const isAtOnce = steps.some(({ rule }) => rule === 'AT-ONCE')
        expect(isAtOnce || calendarOf(place).isWorkingDay(latest)).toBe(true)
      }
    })
  })

  it('no pause shortens anything, and none touches a safe date or a notice', () => {
    forAll((facts, place) => {
      const without = timetable({ ...facts, pauses: [] }, place)
      for (const { name } of without.milestones) {
        const paused = datesOf(timetable(facts, place), name)
        const plain = datesOf(without, name)
        expect(paused.latest >= plain.latest).toBe(true)
        expect(paused.safe).toBe(plain.safe)
        if (name !== 'respond') expect(paused.latest).toBe(plain.latest)
      }
    })
  })

  it('no extension shortens anything, and none moves a notice', () => {
    forAll(({ extendedOn: _, ...base }, place) => {
      const extended = timetable({ ...base, extendedOn: base.receivedOn }, place)
      for (const { name } of extended.milestones) {
        const longer = datesOf(extended, name)
        const plain = datesOf(timetable(base, place), name)
        expect(longer.safe >= plain.safe && longer.latest >= plain.latest).toBe(true)
        if (name !== 'respond') expect(longer.latest).toBe(plain.latest)
      }
    })
  })

  it('a request that came later is not due earlier', () => {
    fc.assert(
      fc.property(anyDay(), anyDay(), places, fc.boolean(), (one, other, place, isExtended) => {
        const [first = one, second = other] = [one, other].sort()
        const due = (receivedOn: typeof one) => {
          const facts = { receivedOn, types: ['access'] as const, pauses: [], today: receivedOn }
          const extension = isExtended ? { extendedOn: receivedOn } : {}
          return datesOf(timetable({ ...facts, ...extension }, place), 'respond').latest
        }
        expect(due(first) <= due(second)).toBe(true)
      }),
    )
  })

  it('a request of several types is due with the earliest of them', () => {
    forAll((facts, place) => {
      const alone = facts.types.map((type) =>
        datesOf(timetable({ ...facts, types: [type] }, place), 'respond'),
      )
      const together = datesOf(timetable(facts, place), 'respond')
      if (alone.length === 0) return
      expect(together.safe).toBe(alone.map(({ safe }) => safe).sort()[0])
      expect(together.latest).toBe(alone.map(({ latest }) => latest).sort()[0])
    })
  })

  it('every explanation starts at receipt and ends at the dates, with a source on each line', () => {
    forAll((facts, place) => {
      for (const { name } of timetable(facts, place).milestones) {
        const { steps, safe, latest } = datesOf(timetable(facts, place), name)
        expect(steps[0]).toMatchObject({ rule: 'RECEIVED', date: facts.receivedOn })
        expect(steps.at(-1)).toMatchObject({ date: latest })
        expect(steps.some(({ rule, date }) => /SAFE|RESULT/.test(rule) && date === safe)).toBe(true)
        expect(steps.every(({ citation }) => citation !== '')).toBe(true)
        expect(steps.map(({ text }) => text).join()).not.toMatch(/[{}]|undefined/)
      }
    })
  })
})

function forAll(check: (facts: DeadlineFacts, place: string) => void) {
  fc.assert(fc.property(anyFacts, places, check), { numRuns: 200 })
}

function timetable(facts: DeadlineFacts, place: string) {
  return deadlines(facts, gdpr, calendarOf(place))
}
