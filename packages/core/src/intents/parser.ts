import { catalogue, isIntentName } from './catalogue.js'
import type { Intent } from './intent.js'
import { readReference } from './reference.js'

/**
 * Reads a command as typed after `/privacy` or after mentioning the bot. Total: what it does not
 * know becomes `help` with the unknown word, so that nobody gets silence.
 */
export function parseCommand(text: string): Intent {
  const words = text.trim().split(/\s+/).filter(Boolean)
  const [first, ...rest] = words
  if (first === undefined) return typed('help', {})
  const name = first.toLowerCase()
  if (!isIntentName(name) || !catalogue[name].typed) return unknown(first)
  const entry = catalogue[name]
  if (!entry.needsRef) return typed(name, positional(entry.positional, rest))
  const [second, ...args] = rest
  const ref = second === undefined ? null : readReference(second)
  if (ref === null) return typed('help', { about: name, badReference: clip(second ?? '') })
  return { ...typed(name, positional(entry.positional, args)), ref }
}

const typed = (name: Intent['name'], args: Intent['args']): Intent => ({ name, args, via: 'typed' })

const unknown = (word: string): Intent => typed('help', { unknown: clip(word) })

const clip = (word: string): string => word.slice(0, 40)

function positional(names: readonly string[], words: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name, at) => {
      const word = words[at]
      return word === undefined ? [] : [[name, word]]
    }),
  )
}
