import { conceptsOf } from './concepts.js'
import type { Naming } from './naming.js'
import { remembered } from './remembered.js'
import type { Word } from './words-of.js'

const stemLength = 5
const reach = 2
const pieceLength = 4
/** Words within which two of them speak of something together. */
const nearby = 4

/**
 * Tells what a sentence is judged by: the beginnings of its words, alone and in pairs that stand
 * close together, the pieces of its words, and what its words speak of, alone and together.
 */
export function featureReader<Id>({ of }: Pick<Naming<Id>, 'of'>) {
  const stemOf = remembered((stem) => of(stem))
  const piecesOf = remembered((word) => pieces(word).map(of))
  const conceptOf = remembered((name) => of(name))
  return (words: readonly Word[], language: string): ReadonlySet<Id> => {
    const stems = words.map(({ text }) => text.slice(0, stemLength))
    const found = new Set<Id>()
    stems.forEach((stem, at) => {
      found.add(stemOf(stem))
      for (let next = at + 1; next <= at + reach && next < stems.length; next += 1) {
        found.add(of(`${stem} ${stems[next]}`))
      }
    })
    for (const { text } of words) for (const piece of piecesOf(text)) found.add(piece)
    for (const name of concepts(words, language)) found.add(conceptOf(name))
    return found
  }
}

/** Four letters in a row, `^four`: endings, prefixes and slips of the pen change few of them. */
function pieces(word: string): readonly string[] {
  const count = Math.max(0, word.length - pieceLength)
  return Array.from(
    { length: count && count + 1 },
    (_, at) => `^${word.slice(at, at + pieceLength)}`,
  )
}

function concepts(words: readonly Word[], language: string): readonly string[] {
  const places = words.map(({ text }) => conceptsOf(text, language))
  const all = [...new Set(places.flat())].sort()
  const names = all.map((one) => `<${one}>`)
  all.forEach((one, at) => {
    for (const other of all.slice(at + 1)) names.push(`<${one}> <${other}>`)
  })
  places.forEach((here, at) => {
    if (here.length === 0) return
    const near = places.slice(at + 1, at + 1 + nearby).flat()
    for (const one of here) {
      for (const other of near) if (other !== one) names.push(`<${one}>..<${other}>`)
    }
  })
  return names
}
