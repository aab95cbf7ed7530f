import type { LetterLibrary } from '../library.js'
import { errorIn, type Finding } from './finding.js'

/** A language needs a sentence for every choice and a name for every law, and no other. */
export function checkPhrases(library: LetterLibrary, language: string): readonly Finding[] {
  const path = `phrases/${language}.yaml`
  const phrases = library.phrases.get(language)
  if (phrases === undefined) return []
  const wanted = Object.entries(library.sets).flatMap(([set, ids]) =>
    Object.keys(ids).map((id) => `choices.${set}.${id}`),
  )
  const given = Object.entries(phrases.choices).flatMap(([set, ids]) =>
    Object.keys(ids).map((id) => `choices.${set}.${id}`),
  )
  const laws = Object.keys(library.phrases.get('en')?.laws ?? {}).map((law) => `laws.${law}`)
  const named = Object.keys(phrases.laws).map((law) => `laws.${law}`)
  const all = { wanted: [...wanted, ...laws], given: [...given, ...named] }
  return [
    ...all.wanted
      .filter((key) => !all.given.includes(key))
      .map((key) => errorIn(path, `${key} is missing`)),
    ...all.given
      .filter((key) => !all.wanted.includes(key))
      .map((key) => errorIn(path, `there is no ${key}`)),
  ]
}
