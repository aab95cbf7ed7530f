import { addDays } from '@privacy-desk/core/calendar/civil-arithmetic.js'
import { toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import { dueDay } from '@privacy-desk/core/regimes/due-day.js'
import type { Due, Timetable } from '@privacy-desk/core/regimes/timetable.js'
import { requestStatuses } from '@privacy-desk/core/requests/request.js'
import { dueFact, dueText, timeLeft, urgency } from '@privacy-desk/core/views/due.js'
import { exampleView } from '@privacy-desk/core/views/examples/example-request.js'
import { plainText } from '@privacy-desk/core/views/plain-text.js'
import { requestStatus } from '@privacy-desk/core/views/request-facts.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const today = toCivilDate('2026-04-07')
const onDay = (day: string): Due => ({ unit: 'day', day: toCivilDate(day) })

function timetable(safe: Due, latest: Due = safe): Timetable {
  return { regime: 'x', law: 'X', milestones: [{ name: 'respond', safe, latest, steps: [] }] }
}

describe('the time left', () => {
  test.each([
    [30, '30 days left', 'neutral'],
    [8, '8 days left', 'neutral'],
    [7, '7 days left', 'attention'],
    [2, '2 days left', 'attention'],
    [1, 'due tomorrow', 'attention'],
    [0, 'due today', 'attention'],
    [-1, '1 day overdue', 'urgent'],
    [-2, '2 days overdue', 'urgent'],
    [-400, '400 days overdue', 'urgent'],
  ])('of %i days is told as “%s” and is %s', (days, words, tone) => {
    const due = addDays(today, days)
    expect(timeLeft(due, today)).toBe(words)
    expect(urgency(due, today)).toBe(tone)
    expect(plainText(dueText(due, today))).toContain(words)
  })

  test('is told whatever the two days are, and never as a negative number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
        const words = timeLeft(addDays(today, days), today)
        expect(words).toMatch(/^(?:due (?:today|tomorrow)|\d+ days? (?:left|overdue))$/)
      }),
    )
  })
})

describe('the due date on a card', () => {
  const fact = (change: Parameters<typeof exampleView>[2], status = 'in-progress' as const) =>
    plainText(dueFact(exampleView({ status }, [], change)).value)

  test('is the safe date', () => {
    expect(fact({ today })).toBe('7 April 2026 (as of 7 April 2026: due today)')
  })

  test('has the latest date beside it where the two differ', () => {
    const two = timetable(onDay('2026-04-07'), onDay('2026-04-17'))
    expect(fact({ today, timetable: two })).toBe(
      '7 April 2026 (as of 7 April 2026: due today); at the latest 17 April 2026',
    )
  })

  test('is not made up where the law has none, or counts hours', () => {
    const hours = timetable({ unit: 'hour', instant: toInstant('2026-04-07T08:00:00Z') })
    const none: Timetable = { regime: 'x', law: 'X', milestones: [] }
    for (const law of [hours, none]) {
      expect(dueDay(law)).toBeNull()
      expect(fact({ timetable: law })).toBe('no date in this law')
    }
  })

  test.each(['answered', 'closed'] as const)('no longer runs when it is %s', (status) => {
    const view = exampleView({ status }, [], { today: toCivilDate('2027-01-01') })
    expect(plainText(dueFact(view).value)).toBe('7 April 2026')
    expect(requestStatus(view).tone).toBe('good')
  })

  test.each(requestStatuses.filter((status) => !['answered', 'closed'].includes(status)))(
    'is overdue in the status line of one that is %s',
    (status) => {
      const view = exampleView({ status }, [], { today: toCivilDate('2026-04-08') })
      expect(requestStatus(view)).toMatchObject({ tone: 'urgent', text: /^Overdue: [a-z]/ })
    },
  )
})
