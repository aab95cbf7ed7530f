import { z } from 'zod'
import { type RequestType, requestTypes } from '../requests/request-type.js'
import { readDataFile } from './data-file.js'
import { compilePhrase, type Phrase } from './phrase.js'

/** Languages that have a lexicon. */
export const lexiconLanguages = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'pl',
  'pt',
  'cs',
  'bg',
] as const

/** Those, and the citations of the GDPR in languages that have none. */
const files = [...lexiconLanguages, 'citations']

const points = { sure: 3, likely: 2, hint: 1 } as const
const phrases = z.array(z.string()).default([])
const weighted = z.strictObject({ sure: phrases, likely: phrases, hint: phrases, against: phrases })
const schema = z.strictObject({
  words: z.record(z.string(), z.string()).default({}),
  types: z.partialRecord(z.enum(requestTypes), weighted),
  noise: weighted,
  topic: z.string(),
  conditions: z.string(),
  californian: z.string().optional(),
})

/** Whether the lexicon covers a language (ISO 639-1). */
export function hasLexicon(language: string): boolean {
  return lexiconLanguages.some((one) => one === language)
}

/** What a phrase speaks for. */
export type Meaning = RequestType | 'noise' | 'topic' | 'condition' | 'californian'

/** A phrase with what it speaks for and how strongly. */
export interface Entry {
  readonly language: string
  readonly meaning: Meaning
  readonly points: number
  /** Whether its sentence then does not count for the meaning. */
  readonly against: boolean
  readonly phrase: Phrase
}

/** All phrases of all languages, found by the word they begin with. */
export interface Lexicon {
  readonly byWord: ReadonlyMap<string, readonly Entry[]>
  readonly byStem: ReadonlyMap<string, readonly Entry[]>
  readonly longestStem: number
}

/** The lexicon of all languages; compiled once, when the module loads. */
export const lexicon: Lexicon = index(files.flatMap(readLanguage))

function readLanguage(language: string): Entry[] {
  const file = schema.parse(readDataFile(`lexicon/${language}.yaml`))
  const entry = (meaning: Meaning, written: string, worth = 0): Entry => ({
    language,
    meaning,
    points: worth,
    against: worth === 0,
    phrase: compilePhrase(written, file.words),
  })
  const section = (meaning: Meaning, lists: z.infer<typeof weighted>) => [
    ...(['sure', 'likely', 'hint'] as const).flatMap((weight) =>
      lists[weight].map((written) => entry(meaning, written, points[weight])),
    ),
    ...lists.against.map((written) => entry(meaning, written)),
  ]
  return [
    ...requestTypes.flatMap((type) => section(type, file.types[type] ?? weighted.parse({}))),
    ...section('noise', file.noise),
    entry('topic', file.topic, 1),
    entry('condition', file.conditions, 1),
    ...(file.californian ?? '')
      .split('|')
      .filter(Boolean)
      .map((words) => entry('californian', words, 1)),
  ]
}

function index(entries: readonly Entry[]): Lexicon {
  const byWord = new Map<string, Entry[]>()
  const byStem = new Map<string, Entry[]>()
  for (const entry of entries) {
    for (const word of entry.phrase.first.whole) add(byWord, word, entry)
    for (const stem of entry.phrase.first.stems) add(byStem, stem, entry)
  }
  return { byWord, byStem, longestStem: Math.max(...[...byStem.keys()].map((stem) => stem.length)) }
}

function add(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key)
  if (list) list.push(entry)
  else map.set(key, [entry])
}
