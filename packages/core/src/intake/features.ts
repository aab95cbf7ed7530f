import { conceptsOf } from './concepts.js'
import { knownOfForm } from './known-of-form.js'
import type { MatchedSentence } from './match-lexicon.js'
import type { Naming, OnceEach } from './naming.js'
import { remembered } from './remembered.js'
import type { Word } from './words-of.js'

const stemLength = 5
const pieceLength = 4
const reach = 2
/** Words within which two of them speak of something together. */
const nearby = 4

type Sentence = Pick<MatchedSentence, 'words' | 'asks'>

/**
 * Tells what a sentence is judged by: the beginnings of its words, alone and in pairs that stand
 * close together, the pieces of its words, and what its words speak of, alone and together.
 */
export function featureReader<Id, Part>(naming: Naming<Id, Part>) {
  const { of, part, pair } = naming
  const lookUp = knownOfForm((word) => ({
    alone: [stemOf(word), ...piecesOf(word)].map(of),
    stem: part(stemOf(word)),
  }))
  const addConcepts = conceptReader(naming)
  const found = naming.onceEach()
  return ({ words, asks }: Sentence, language: string): readonly Id[] => {
    const known = words.map(({ form }) => lookUp(form, ''))
    known.forEach(({ alone, stem }, at) => {
      for (const id of alone) found.add(id)
      for (let next = at + 1; next <= at + reach && next < known.length; next += 1) {
        const other = known[next]
        if (other) found.add(pair(stem, ' ', other.stem))
      }
    })
    addConcepts(found, words, language, asks)
    return found.take()
  }
}

function stemOf(word: string): string {
  return word.slice(0, stemLength)
}

/** Four letters in a row, `^four`: endings, prefixes and slips of the pen change few of them. */
function piecesOf(word: string): readonly string[] {
  const count = Math.max(0, word.length - pieceLength)
  return Array.from(
    { length: count && count + 1 },
    (_, at) => `^${word.slice(at, at + pieceLength)}`,
  )
}

/** Adds what the words of a sentence speak of: each, any two of them, and two that stand close. */
function conceptReader<Id, Part>({ of, part, pair }: Naming<Id, Part>) {
  const concept = remembered((name) => ({
    name,
    id: of(`<${name}>`),
    asked: of(`<${name}>?`),
    part: part(`<${name}>`),
  }))
  const lookUp = knownOfForm((word, language) => conceptsOf(word, language).map(concept))
  return (found: OnceEach<Id>, words: readonly Word[], language: string, asks: boolean): void => {
    const places = words.map(({ form }) => lookUp(form, language))
    const all = distinct(places).sort((one, other) => (one.name < other.name ? -1 : 1))
    all.forEach((one, at) => {
      found.add(one.id)
      if (asks) found.add(one.asked)
      for (const other of all.slice(at + 1)) found.add(pair(one.part, ' ', other.part))
    })
    places.forEach((here, at) => {
      if (here.length === 0) return
      for (const other of distinct(places.slice(at + 1, at + 1 + nearby))) {
        for (const one of here) if (one !== other) found.add(pair(one.part, '..', other.part))
      }
    })
  }
}

function distinct<T>(lists: readonly (readonly T[])[]): T[] {
  const found: T[] = []
  for (const list of lists) for (const one of list) if (!found.includes(one)) found.push(one)
  return found
}
