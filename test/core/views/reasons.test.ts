import { dutyLabels } from '@privacy-desk/core/views/breach-labels.js'
import { viewExamples } from '@privacy-desk/core/views/examples.js'
import type { Card } from '@privacy-desk/core/views/model.js'
import { expect, test } from 'vitest'

const duties = Object.values(dutyLabels)

/** Cards with a date that the law computed, of a request or of a breach; not the reasons themselves. */
const dated = viewExamples
  .filter(({ name }) => !/^card-(?:breach-)?why/.test(name))
  .flatMap(({ name, card }) => (card !== undefined && showsLegalDate(card) ? [{ name, card }] : []))

function showsLegalDate({ facts }: Card): boolean {
  return facts.some(({ label, value }) => {
    const isClock = duties.some((duty) => label.endsWith(`: ${duty}`))
    return (label === 'Due' || isClock) && value.some(({ kind }) => kind !== 'text')
  })
}

function offers({ actions, items }: Card): readonly string[] {
  return [...actions, ...items.flatMap(({ action }) => action ?? [])].map(
    ({ intent }) => intent.name,
  )
}

const ways = (card: Card) => offers(card).filter((name) => name === 'why' || name === 'show')

test('there are cards of requests and of breaches with a date of the law', () => {
  expect(dated.some(({ name }) => name.startsWith('card-breach-warning'))).toBe(true)
  expect(dated.length).toBeGreaterThan(20)
})

test.each(dated)('$name: the date can be clicked to its reasons', ({ card }) => {
  expect(ways(card)).not.toEqual([])
})
