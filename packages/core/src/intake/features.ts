import { conceptsOf } from './concepts.js'
import type { Word } from './words-of.js'

const stemLength = 5
const reach = 2
const pieceLength = 4

/**
 * What a sentence is judged by: the beginnings of its words, alone and in pairs that stand close
 * together, the pieces of its words, and what its words speak of, alone and together.
 */
export function featuresOf(words: readonly Word[], language: string): readonly string[] {
  const stems = words.map(({ text }) => text.slice(0, stemLength))
  const found = new Set<string>()
  stems.forEach((stem, at) => {
    found.add(stem)
    for (let next = at + 1; next <= at + reach && next < stems.length; next += 1) {
      found.add(`${stem} ${stems[next]}`)
    }
  })
  for (const { text } of words) for (const piece of piecesOf(text)) found.add(piece)
  for (const concept of conceptFeatures(words, language)) found.add(concept)
  return [...found]
}

/** Four letters in a row, `^four`: endings, prefixes and slips of the pen change few of them. */
function piecesOf(word: string): readonly string[] {
  const count = Math.max(0, word.length - pieceLength)
  return Array.from(
    { length: count && count + 1 },
    (_, at) => `^${word.slice(at, at + pieceLength)}`,
  )
}

function conceptFeatures(words: readonly Word[], language: string): readonly string[] {
  const places = words.map(({ text }) => conceptsOf(text, language))
  const all = [...new Set(places.flat())].sort()
  const pairs = all.flatMap((one, at) => all.slice(at + 1).map((other) => `<${one}> <${other}>`))
  const near = places.flatMap((here, at) =>
    here.flatMap((one) =>
      places
        .slice(at + 1, at + 5)
        .flat()
        .filter((other) => other !== one)
        .map((other) => `<${one}>..<${other}>`),
    ),
  )
  return [...all.map((one) => `<${one}>`), ...pairs, ...near]
}
