import { expect, it } from 'vitest'
import python from '../../fixtures/law/regimes-by-python.json' with { type: 'json' }
import { askTheClock } from '../../support/ask-the-clock.js'

/** A second implementation has read the laws: see the fixture's first line for the program. */
const rows = python.rows.map(
  ({ question, milestones }) =>
    [`${question.id}: ${question.regime}, ${question.receivedAt}`, question, milestones] as const,
)

it.each(rows)('another program finds the same dates for question %s', (_, question, milestones) => {
  expect(askTheClock(question).milestones).toEqual(milestones)
})
