import { toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import type { Span } from '@privacy-desk/core/views/model.js'
import { plainText } from '@privacy-desk/core/views/plain-text.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test.each<[Span, string]>([
  [{ kind: 'text', text: 'a <b>' }, 'a <b>'],
  [{ kind: 'bold', text: '*a*' }, '*a*'],
  [{ kind: 'code', text: '`' }, '`'],
  [{ kind: 'link', text: 'EDPB', url: 'https://example.org' }, 'EDPB (https://example.org)'],
  [{ kind: 'mention', name: 'Olga', ids: { slack: 'U0OLGA' } }, 'Olga'],
  [{ kind: 'date', date: toCivilDate('2026-04-07') }, '7 April 2026'],
  [
    { kind: 'instant', instant: toInstant('2026-04-07T08:30:00Z'), zone: 'Europe/Berlin' },
    '7 April 2026 at 10:30 (Europe/Berlin)',
  ],
  [
    { kind: 'instant', instant: toInstant('2026-04-07T08:30:00Z'), zone: 'Mars/Base' },
    '7 April 2026 at 08:30 (UTC)',
  ],
  [
    { kind: 'instant', instant: toInstant('0001-01-01T00:00:00Z'), zone: 'UTC' },
    '0001-01-01T00:00:00.000Z',
  ],
])('%j is said without markup', (span, said) => {
  expect(plainText([span])).toBe(said)
})

test('any words come out as they went in, in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (words) => {
      const spans = words.map((text, at): Span => ({ kind: at % 2 === 0 ? 'text' : 'bold', text }))
      expect(plainText(spans)).toBe(words.join(''))
    }),
  )
})
