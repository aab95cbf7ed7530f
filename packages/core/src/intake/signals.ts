import { z } from 'zod'
import { readDataFile } from './data-file.js'
import { flags } from './flag.js'
import { knownOfForm } from './known-of-form.js'
import { compilePhrase } from './phrase.js'
import { phraseIndex, phrasesIn } from './phrases-in.js'
import type { Word } from './words-of.js'

/** What shows in words besides what is asked. */
const signals = [
  ...flags.filter((flag) => flag !== 'existing-reference'),
  'customer-writes',
  'customer-named',
  'vendor-writes',
  'weighty',
] as const
export type Signal = (typeof signals)[number]

const byLanguage = z.record(z.string(), z.array(z.string()))
const file = z.record(z.enum(signals), byLanguage).parse(readDataFile('lexicon/signals.yaml'))

const languages = [...new Set(Object.values(file).flatMap((lists) => Object.keys(lists)))]
const indexes = new Map(languages.map((language) => [language, indexOf(language)]))

function indexOf(language: string) {
  return phraseIndex(
    signals.flatMap((key) =>
      (file[key][language] ?? []).map((phrase) => ({ phrase: compilePhrase(phrase, {}), key })),
    ),
  )
}

const beginningWith = knownOfForm((word, language) => {
  const find = indexes.get(language) ?? indexes.get('en')
  return find ? find(word) : []
})

/** The signals in a sentence, by the phrases of its language, or else the English ones. */
export function signalsIn(words: readonly Word[], language: string): ReadonlySet<Signal> {
  return phrasesIn(beginningWith, words, language)
}
