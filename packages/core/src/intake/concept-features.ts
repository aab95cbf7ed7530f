import { conceptsOf, isCommon } from './concepts.js'
import { knownOfForm } from './known-of-form.js'
import type { Naming, OnceEach } from './naming.js'
import { remembered } from './remembered.js'
import type { Word } from './words-of.js'

/** Words within which two of them speak of something together. */
const nearby = 4

/** What a word speaks of, such as `delete`, and the features that tell it. */
interface Concept<Id, Part> {
  readonly name: string
  readonly isCommon: boolean
  readonly id: Id
  /** In a sentence that asks. */
  readonly asked: Id
  /** In the sentence before and in the one after. */
  readonly before: Id
  readonly after: Id
  readonly part: Part
}

/** What a sentence speaks of: word by word, and all of it once, by name. */
export interface Spoken<Id, Part> {
  readonly places: readonly (readonly Concept<Id, Part>[])[]
  readonly all: readonly Concept<Id, Part>[]
  /** All but the common ones, which say little about what stands far from them. */
  readonly telling: readonly Concept<Id, Part>[]
}

/** Tells what sentences speak of, and the features that follow from it. */
export function conceptReader<Id, Part>(naming: Naming<Id, Part>) {
  const { pair } = naming
  const concept = remembered((name) => conceptOf(name, naming))
  const lookUp = knownOfForm((word, language) => conceptsOf(word, language).map(concept))
  return {
    spokenIn(words: readonly Word[], language: string): Spoken<Id, Part> {
      const places = words.map(({ form }) => lookUp(form, language))
      const all = distinct(places).sort((one, other) => (one.name < other.name ? -1 : 1))
      return { places, all, telling: all.filter((one) => !one.isCommon) }
    },

    /** Adds each concept of a sentence, any two telling ones, and two that stand close. */
    addOwn(found: OnceEach<Id>, { places, all, telling }: Spoken<Id, Part>, asks: boolean): void {
      for (const { id, asked } of all) {
        found.add(id)
        if (asks) found.add(asked)
      }
      telling.forEach((one, at) => {
        for (const other of telling.slice(at + 1)) found.add(pair(one.part, ' ', other.part))
      })
      places.forEach((here, at) => {
        if (here.length === 0) return
        for (const other of distinct(places.slice(at + 1, at + 1 + nearby))) {
          for (const one of here) if (tell(one, other)) found.add(pair(one.part, '..', other.part))
        }
      })
    },

    /** Adds two telling concepts of which one stands in a sentence and the other in the next. */
    addAcross(found: OnceEach<Id>, sentence: Spoken<Id, Part>, next: Spoken<Id, Part>): void {
      for (const one of sentence.telling) {
        for (const other of next.telling) {
          if (one !== other) found.add(pair(one.part, '&', other.part))
        }
      }
    },
  }
}

/** Two common ones that stand close tell nothing. */
function tell<Id, Part>(one: Concept<Id, Part>, other: Concept<Id, Part>): boolean {
  return one !== other && !(one.isCommon && other.isCommon)
}

/** Most lists are empty and the others short: a set would take longer. */
function distinct<T>(lists: readonly (readonly T[])[]): T[] {
  const found: T[] = []
  for (const list of lists) for (const one of list) if (!found.includes(one)) found.push(one)
  return found
}

function conceptOf<Id, Part>(
  name: string,
  { of, part, pair }: Naming<Id, Part>,
): Concept<Id, Part> {
  const own = part(`<${name}>`)
  return {
    name,
    isCommon: isCommon(name),
    id: of(`<${name}>`),
    asked: of(`<${name}>?`),
    before: pair(own, ' ', part('before')),
    after: pair(own, ' ', part('after')),
    part: own,
  }
}
