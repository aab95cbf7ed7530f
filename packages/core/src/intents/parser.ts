import { catalogue, type IntentEntry, intentNames } from './catalogue.js'
import { commandNamed } from './command-named.js'
import type { Intent } from './intent.js'
import { leadingReference } from './leading-reference.js'

/**
 * Reads a command as typed after `/privacy` or after mentioning the bot. Total: what it does not
 * know becomes `help` with the unknown word, so that nobody gets silence.
 */
export function parseCommand(text: string): Intent {
  const words = text.trim().split(/\s+/).filter(Boolean)
  const [first] = words
  if (first === undefined) return typed('help', {})
  const found = commandNamed(words)
  if (found === null) return unknown(words.slice(0, isFirstOfTwo(first) ? 2 : 1).join(' '))
  const { name, rest } = found
  const entry: IntentEntry = catalogue[name]
  if (!entry.needsRef) return typed(name, positional(entry.positional, rest))
  const about = leadingReference(rest)
  if (about === null) return typed('help', { about: name, badReference: clip(rest[0] ?? '') })
  const given = entry.takesRest ? lastAsOne(entry.positional, about.rest) : about.rest
  return { ...typed(name, positional(entry.positional, given)), ref: about.ref }
}

const typed = (name: Intent['name'], args: Intent['args']): Intent => ({ name, args, via: 'typed' })

const unknown = (word: string): Intent => typed('help', { unknown: clip(word) })

/** Whether there are commands of two words that begin with this one. */
const isFirstOfTwo = (word: string): boolean =>
  intentNames.some((name) => name.startsWith(`${word.toLowerCase()} `))

/** By whole characters: half of a pair is no text that a platform takes. */
const clip = (word: string): string => [...word].slice(0, 40).join('')

/** `assign PR-2026-0042 Olga Owner`: the words of the last argument belong together. */
function lastAsOne(names: readonly string[], words: readonly string[]): readonly string[] {
  const last = names.length - 1
  const rest = words.slice(last).join(' ')
  return rest === '' ? words : [...words.slice(0, last), rest]
}

function positional(names: readonly string[], words: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name, at) => {
      const word = words[at]
      return word === undefined ? [] : [[name, word]]
    }),
  )
}
