import { mailWords } from './mail-words.js'
import { mailWordsFile } from './mail-words-file.js'
import { numbersByWord } from './numbers-by-word.js'

/** A zone beside a time, as it is called there. */
export interface NamedZone {
  /** Folded. */
  readonly name: string
  /** East of UTC. */
  readonly hours: number
}

const word = /[\p{L}\p{M}]+/gu
const lastWord = /([\p{L}\p{M}]+)[\s.'-]*$/u
const otherInWords = /\b(?:standard|daylight|summer) time\b/
const inWords = byFirstWord()

/**
 * The zone that a folded text names. One of several words comes before a short one: `GMT
 * Daylight Time` is not `GMT`. None where it may be the end of a longer name that is not known.
 */
export function namedZone(written: string): NamedZone | null {
  const text = written.replaceAll(',', '')
  const words = text.match(word) ?? []
  for (const first of words) {
    const found = inWords.get(first)?.find(({ name }) => text.includes(name))
    if (found) return isWhole(found.name, text) ? found : null
  }
  if (otherInWords.test(text)) return null
  for (const name of words) {
    const hours = mailWords.zones.get(name)
    if (hours !== undefined) return { name, hours }
  }
  return null
}

/** `West Pacific Standard Time` is not the Pacific one: only words such as `Uhr` and `PM` stand before. */
function isWhole(name: string, text: string): boolean {
  const before = lastWord.exec(text.slice(0, text.indexOf(name)))?.[1]
  const { around, afterNoon, beforeNoon } = mailWords
  return before === undefined || [around, afterNoon, beforeNoon].some((words) => words.has(before))
}

/** The longest first. */
function byFirstWord(): ReadonlyMap<string, readonly NamedZone[]> {
  const zones = [...numbersByWord(mailWordsFile['zones-in-words'])]
    .map(([name, hours]) => ({ name, hours }))
    .toSorted((one, other) => other.name.length - one.name.length)
  const found = new Map<string, NamedZone[]>()
  for (const zone of zones) {
    const first = zone.name.match(word)?.[0] ?? zone.name
    found.set(first, [...(found.get(first) ?? []), zone])
  }
  return found
}
