import { exampleContext } from '@privacy-desk/core/letters/example-context.js'
import type { Letter } from '@privacy-desk/core/letters/letter.js'
import { readLetterLibrary } from '@privacy-desk/core/letters/library.js'
import type { LetterOrder } from '@privacy-desk/core/letters/order.js'
import { renderLetter } from '@privacy-desk/core/letters/render-letter.js'
import { requiredElements } from '@privacy-desk/core/letters/required-elements.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyData } from './any-data.js'
import { everyExample, exampleOrder, letterOf } from './example-letters.js'
import { hostileLine } from './hostile-line.js'

const library = readLetterLibrary()
const examples = everyExample(library)

/** The same order with every text in it, of context and data alike, replaced. */
function withTexts(order: LetterOrder, next: () => string): LetterOrder {
  const keep = /^(?:\d{4}-\d{2}-\d{2}|[a-z0-9.-]+$|Europe\/)/
  const replaced = (value: unknown): unknown => {
    if (typeof value === 'string') return keep.test(value) ? value : next()
    if (Array.isArray(value)) return value.map(replaced)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replaced(one)]))
  }
  return { ...order, context: replaced(order.context), parts: replaced(order.parts) as never }
}

/** What a letter is made of, without what it says. */
function structureOf({ html, text, elements }: Letter) {
  return {
    tags: html.match(/<[^>]*>/g),
    lines: text.split('\n').length,
    blanks: text.split('\n').map((line) => line === ''),
    elements: elements.map(({ name }) => name),
  }
}

describe('no text that comes from outside', () => {
  test.each(examples)('changes the structure of the letter $name', ({ kind, regime }) => {
    const order = exampleOrder(library, kind, regime)
    const tame = structureOf(
      letterOf(
        renderLetter(
          library,
          withTexts(order, () => 'x'),
        ),
      ),
    )
    fc.assert(
      fc.property(fc.infiniteStream(hostileLine()), (texts) => {
        const next = () => texts.next().value
        const letter = letterOf(renderLetter(library, withTexts(order, next)))
        expect(structureOf(letter)).toEqual(tame)
        for (const line of [letter.subject, ...letter.text.split('\n')]) {
          expect(line).not.toMatch(/[\p{Cc}\p{Co}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u)
        }
        expect(letter.html).not.toMatch(/<(?:script|img)/)
      }),
      { numRuns: 5 },
    )
  })
})

describe.each(library.finished)('in the language %s', (language) => {
  test.each(examples)(
    'whatever its data, the letter $name has all that the law demands',
    ({ kind, regime }) => {
      const order = exampleOrder(library, kind, regime, language)
      const data = anyData(
        kind,
        library.sets,
        regime,
        fc.constantFrom('Something', 'Etwas, das es gibt.'),
      )
      fc.assert(
        fc.property(data, (given) => {
          const parts = [{ kind: kind.name, data: given }]
          const letter = letterOf(renderLetter(library, { ...order, parts }))
          const said = letter.elements.filter(({ text }) => text !== '').map(({ name }) => name)
          const wanted = requiredElements([kind], exampleContext(regime, kind.frame === 'person'))
          expect(said).toEqual(expect.arrayContaining([...wanted]))
        }),
        { numRuns: 5 },
      )
    },
  )
})
