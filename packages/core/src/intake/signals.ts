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
const { words, told, against } = z
  .strictObject({
    words: z.record(z.string(), z.string()),
    told: z.record(z.enum(signals), byLanguage),
    against: z.partialRecord(z.enum(signals), byLanguage),
  })
  .parse(readDataFile('lexicon/signals.yaml'))

/** A signal, and whether its phrase tells of it or against it. */
type Key = Signal | `against ${Signal}`

const languages = [...new Set(Object.values(told).flatMap((lists) => Object.keys(lists)))]
const indexes = new Map(languages.map((language) => [language, indexOf(language)]))

function indexOf(language: string) {
  return phraseIndex<Key>(
    signals.flatMap((signal) => [
      ...keyed(told[signal][language], signal),
      ...keyed(against[signal]?.[language], `against ${signal}`),
    ]),
  )
}

function keyed(phrases: readonly string[] | undefined, key: Key) {
  return (phrases ?? []).map((phrase) => ({ phrase: compilePhrase(phrase, words), key }))
}

const beginningWith = knownOfForm((word, language) => {
  const find = indexes.get(language) ?? indexes.get('en')
  return find ? find(word) : []
})

const none: ReadonlySet<Signal> = new Set()

/**
 * The signals in a sentence, by the phrases of its language, or else the English ones; without
 * those that another phrase of the sentence speaks against.
 */
export function signalsIn(sentence: readonly Word[], language: string): ReadonlySet<Signal> {
  const found = phrasesIn(beginningWith, sentence, language)
  if (found.size === 0) return none
  return new Set(signals.filter((one) => found.has(one) && !found.has(`against ${one}`)))
}
