import { z } from 'zod'
import { readDataFile } from './data-file.js'
import { foldText } from './fold-text.js'

const schema = z.record(z.string(), z.record(z.string(), z.string()))

interface Words {
  /** How many concepts have words, without the common ones. */
  readonly concepts: number
  readonly whole: ReadonlyMap<string, readonly string[]>
  readonly stems: ReadonlyMap<string, readonly string[]>
  readonly longestStem: number
}

const files = {
  telling: schema.parse(readDataFile('lexicon/concepts.yaml')),
  common: schema.parse(readDataFile('lexicon/common-words.yaml')),
}
const common = new Set(Object.keys(files.common))
const byLanguage = readConcepts()

/** Fewer are enough to hear a wish, but not to be sure that there is none. */
const enoughConcepts = 30

/** Languages of which enough is known to say that a message asks for nothing. */
export function isKnownWell(language: string): boolean {
  return (byLanguage.get(language)?.concepts ?? 0) >= enoughConcepts
}

/** What a folded word speaks of, such as `delete`, by the words of its language and the English. */
export function conceptsOf(word: string, language: string): readonly string[] {
  const own = lookUp(word, byLanguage.get(language))
  return own.length > 0 ? own : lookUp(word, byLanguage.get('en'))
}

/** Whether a concept may be spoken of in any mail, such as `pay`. */
export function isCommon(concept: string): boolean {
  return common.has(concept)
}

function lookUp(word: string, words: Words | undefined): readonly string[] {
  if (words === undefined) return []
  const found = [...(words.whole.get(word) ?? [])]
  for (let length = 2; length <= Math.min(word.length, words.longestStem); length += 1) {
    found.push(...(words.stems.get(word.slice(0, length)) ?? []))
  }
  return found
}

function readConcepts(): ReadonlyMap<string, Words> {
  const all = [...Object.values(files.telling), ...Object.values(files.common)]
  const languages = new Set(all.flatMap((words) => Object.keys(words)))
  return new Map([...languages].map((language) => [language, wordsIn(language)]))
}

function wordsIn(language: string): Words {
  const whole = new Map<string, string[]>()
  const stems = new Map<string, string[]>()
  for (const [concept, words] of Object.entries({ ...files.telling, ...files.common })) {
    for (const word of (words[language] ?? '').split(/\s+/).filter(Boolean)) {
      const isStem = word.endsWith('*')
      const key = foldText(isStem ? word.slice(0, -1) : word)
      const map = isStem ? stems : whole
      map.set(key, [...(map.get(key) ?? []), concept])
    }
  }
  const longestStem = Math.max(0, ...[...stems.keys()].map((stem) => stem.length))
  const concepts = Object.values(files.telling).filter(
    (words) => words[language] !== undefined,
  ).length
  return { concepts, whole, stems, longestStem }
}
