import { toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import { deadlines } from '@privacy-desk/core/regimes/deadlines.js'
import type { DeadlineFacts } from '@privacy-desk/core/regimes/facts.js'
import { exampleView } from '@privacy-desk/core/views/examples/example-request.js'
import type { Card, Text } from '@privacy-desk/core/views/model.js'
import { whyCard } from '@privacy-desk/core/views/why-card.js'
import { expect, test } from 'vitest'
import { calendarOf, shippedLaw } from '../../support/shipped-law.js'

const day = toCivilDate

function explain(law: string, place: string, received: string, more: Partial<DeadlineFacts> = {}) {
  const receivedOn = day(received)
  const facts = { receivedOn, types: [], pauses: [], today: receivedOn, ...more }
  const timetable = deadlines(facts, shippedLaw(law), calendarOf(place))
  return whyCard(exampleView({ receivedOn }, [], { timetable }), 'UTC')
}

const written = (text: Text) =>
  text.map((span) => ('text' in span ? span.text : 'date' in span ? span.date : '')).join('')

const all = ({ paragraphs }: Card) => paragraphs.map(written)
const facts = (card: Card) =>
  Object.fromEntries(card.facts.map(({ label, value }) => [label, written(value)]))

test('the card says what was received, each wait with its days, the holiday and the result', () => {
  const card = explain('gdpr', 'BG', '2026-11-24', {
    pauses: [
      { kind: 'identity', from: day('2026-11-26'), to: day('2026-12-03') },
      { kind: 'clarification', from: day('2026-12-01'), to: day('2026-12-08') },
    ],
  })
  expect(facts(card)).toMatchObject({
    Received: '2026-11-24',
    Law: 'GDPR',
    'Answer by': '2026-12-29; at the latest 2027-01-05',
  })
  const text = all(card).join('\n')
  for (const part of [
    'Received on Tuesday 24 November 2026',
    '1 month from 24 November 2026 ends on the day with the same number: Thursday 24 December 2026',
    'From 26 November 2026 to 3 December 2026: 7 days.',
    'From 1 December 2026 to 8 December 2026: 5 days.',
    '24 December 2026 is a public holiday (Christmas Eve)',
    'Safe date, by the strictest reading: Tuesday 29 December 2026. (GDPR art. 12(3)',
    'Latest date that can be defended: Tuesday 5 January 2027.',
  ]) {
    expect(text).toContain(part)
  }
})

test('the other dates have their reasons too, and nothing is said twice', () => {
  const paragraphs = all(explain('us-ca-ccpa', 'US-CA', '2026-11-20'))
  expect(paragraphs).toContainEqual(
    expect.stringMatching(/^For “Acknowledge receipt by”: .*10 working days.*7021\(a\)/),
  )
  const sentences = paragraphs.map((text) => text.replace(/^(?:\d+\.|[^:]*:) /, ''))
  expect(new Set(sentences).size).toBe(sentences.length)
})

test('what stands from knowledge is said to', () => {
  const paragraphs = all(explain('uk-gdpr', 'GB-ENG', '2026-03-02'))
  expect(paragraphs).toContainEqual(
    expect.stringMatching(/art\. 12A.*; from knowledge, not checked against its source\)$/),
  )
})

test('where only another date is due, that one is explained from receipt on', () => {
  const paragraphs = all(explain('uk-gdpr', 'GB-ENG', '2026-07-01', { types: ['complaint'] }))
  expect(paragraphs[0]).toMatch(/^1\. Received on Wednesday 1 July 2026/)
  expect(paragraphs.at(-1)).toMatch(/^Note: The complaint .* without undue delay/)
})

test('a law without a date says so, and what it asks instead', () => {
  const paragraphs = all(explain('br-lgpd', 'BR', '2026-07-01', { types: ['erasure'] }))
  expect(paragraphs[0]).toBe('LGPD names no date for this request.')
  expect(paragraphs).toHaveLength(2)
})
