import { knownOfForm } from './known-of-form.js'
import { labelledName } from './labelled-name.js'
import { nameInWords } from './name-in-words.js'
import { peopleWords } from './people-words.js'
import type { WordForm } from './word-form.js'
import { type Sentences, type Word, wordsOf } from './words-of.js'

/** Whether a mail speaks for somebody else, and for whom. */
export interface Represented {
  /** How the writer stands to that person. */
  readonly as: 'agent' | 'customer'
  readonly name: string | null
}

const maxText = 20_000

const onBehalf = byFirstWord(peopleWords.onBehalf)
const endUser = byFirstWord(peopleWords.endUser)

/** Finds in somebody's words that they act for another person (`people-words.yaml`). */
export function findRepresented(words: string): Represented | null {
  const found = wordsOf(words.slice(0, maxText))
  const agent = named(found, onBehalf)
  if (agent) return { as: 'agent', name: agent.name ?? labelledName(found.text) }
  const customer = named(found, endUser)
  return customer && { as: 'customer', name: customer.name ?? labelledName(found.text) }
}

/** The first of the phrases that names somebody, or else the first at all. */
function named(
  { text, sentences }: Sentences,
  phrases: PhrasesByWord,
): { readonly name: string | null } | null {
  let isSaid = false
  for (const words of sentences) {
    for (const end of endsOf(words, phrases)) {
      isSaid = true
      const name = nameInWords(text, words, end)
      if (name) return { name }
    }
  }
  return isSaid ? { name: null } : null
}

function endsOf(words: readonly Word[], phrases: PhrasesByWord): readonly number[] {
  const ends: number[] = []
  words.forEach(({ form }, at) => {
    for (const phrase of phrases(form, '')) {
      if (phrase.every((one, index) => words[at + index]?.text === one))
        ends.push(at + phrase.length)
    }
  })
  return ends
}

type PhrasesByWord = (form: WordForm, language: '') => readonly (readonly string[])[]

function byFirstWord(phrases: readonly (readonly string[])[]): PhrasesByWord {
  const found = new Map<string, (readonly string[])[]>()
  for (const phrase of phrases) {
    const [first = ''] = phrase
    found.set(first, [...(found.get(first) ?? []), phrase])
  }
  return knownOfForm((word) => found.get(word) ?? [])
}
