import { readLetterLibrary } from '@privacy-desk/core/letters/library.js'
import { renderLetter } from '@privacy-desk/core/letters/render-letter.js'
import { Liquid } from 'liquidjs'
import { bench, describe } from 'vitest'
import { everyExample, exampleOrder, letterOf } from '../test/core/letters/example-letters.js'

const library = readLetterLibrary()
const orders = library.finished.flatMap((language) =>
  everyExample(library).map(({ kind, regime }) => exampleOrder(library, kind, regime, language)),
)

/** The finished texts as templates of bare LiquidJS, with as many values to put in. */
const bare = new Liquid()
const texts = orders.map((order) => {
  const { text } = letterOf(renderLetter(library, order))
  const lines = text.split('\n').map((line) => line.replaceAll('{', '('))
  return bare.parse(
    `{% for line in lines %}{% if line %}{{ line }}{% endif %}\n{% endfor %}${lines[0]}`,
  )
})
const scopes = orders.map((order) => ({
  lines: letterOf(renderLetter(library, order)).text.split('\n'),
}))

const [first] = orders
const threeRights = ['access-answer', 'rectification-done', 'erasure-limited'].map((kind) => ({
  kind,
  data: library.kinds.get(kind)?.example,
}))

let at = 0
const next = () => (at = (at + 1) % orders.length)

describe('writing a letter', () => {
  bench('bare LiquidJS putting out the same lines', () => {
    const index = next()
    bare.renderSync(texts[index] ?? [], scopes[index])
  })

  bench('a letter, checked, cited, escaped, in plain text and HTML', () => {
    const order = orders[next()]
    if (order !== undefined) renderLetter(library, order)
  })

  bench('one letter for three rights', () => {
    if (first !== undefined) renderLetter(library, { ...first, parts: threeRights })
  })
})

describe('reading the letters of all languages', () => {
  bench('every file, as at the start of the desk', () => {
    readLetterLibrary()
  })
})
