import { foldText } from './fold-text.js'

/** One place in a phrase. */
export type Place =
  | {
      readonly kind: 'word'
      readonly whole: ReadonlySet<string>
      readonly stems: readonly string[]
    }
  | { readonly kind: 'gap' }
  | { readonly kind: 'end' }

/** A phrase of a lexicon, ready to match. */
export interface Phrase {
  readonly written: string
  readonly atStart: boolean
  readonly first: Extract<Place, { kind: 'word' }>
  readonly rest: readonly Place[]
}

/**
 * Compiles a phrase as `lexicon/README.md` describes them.
 * @param groups the lexicon's word groups by name
 * @throws Error when a group is unknown or the phrase does not begin with a word
 */
export function compilePhrase(written: string, groups: Readonly<Record<string, string>>): Phrase {
  const [start, ...others] = written.trim().split(/\s+/)
  const atStart = start === '^'
  const places = (atStart ? others : [start ?? '', ...others]).map((item) =>
    compilePlace(item, groups),
  )
  const [first, ...rest] = places
  if (first?.kind !== 'word') throw new Error(`a phrase begins with a word: ${written}`)
  return { written, atStart, first, rest }
}

function compilePlace(item: string, groups: Readonly<Record<string, string>>): Place {
  if (item === '..') return { kind: 'gap' }
  if (item === '$') return { kind: 'end' }
  const words = item.split('|').flatMap((word) => expand(word, groups))
  const stems = words
    .filter((word) => word.endsWith('*'))
    .map((word) => foldText(word.slice(0, -1)))
  const whole = new Set(words.filter((word) => !word.endsWith('*')).map(foldText))
  return { kind: 'word', whole, stems }
}

function expand(word: string, groups: Readonly<Record<string, string>>): readonly string[] {
  const name = /^<([\w-]+)>$/.exec(word)?.[1]
  if (name === undefined) return [word]
  const group = groups[name]
  if (group === undefined) throw new Error(`no such group of words: ${word}`)
  return group.split('|')
}
