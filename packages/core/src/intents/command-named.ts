import { catalogue, type IntentName, isIntentName } from './catalogue.js'
import { leadingReference } from './leading-reference.js'

/** A command that can be typed, and the words after it. */
export interface CommandWords {
  readonly name: IntentName
  readonly rest: readonly string[]
}

/**
 * The command that words begin with: of two words, as in `breach new`, or of one. The word `breach`
 * alone asks for the list, and before a reference for that breach.
 */
export function commandNamed(typed: readonly string[]): CommandWords | null {
  const words = isHelpOfBreach(typed) ? ['breach', 'help'] : typed
  for (const count of [2, 1]) {
    const name = words.slice(0, count).join(' ').toLowerCase()
    // “letter approve” lives on a button: it is not the command “letter” with a word after it.
    if (isIntentName(name)) return catalogue[name].typed ? { name, rest: words.slice(count) } : null
  }
  const [first = '', ...rest] = words
  if (first.toLowerCase() !== 'breach') return null
  if (rest.length === 0) return { name: 'breach list', rest }
  return leadingReference(rest) === null ? null : { name: 'breach show', rest }
}

/** `help breach`, as people ask for it. */
function isHelpOfBreach([first = '', second = '', ...rest]: readonly string[]): boolean {
  return first.toLowerCase() === 'help' && /^breach(es)?$/i.test(second) && rest.length === 0
}
