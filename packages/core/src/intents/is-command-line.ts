import { catalogue } from './catalogue.js'
import { commandNamed } from './command-named.js'
import { leadingReference } from './leading-reference.js'

/** In UTF-16 units; longer lines are something handed over, not a command. */
const longest = 120

/**
 * Whether a message is a command: one short line that begins with a command's name and goes on
 * like that command. `close PR-2026-0042` is one; `close my account please` and `list everything
 * you know about me` are somebody's requests and must not be lost to a help text or a list.
 */
export function isCommandLine(text: string): boolean {
  const line = text.trim()
  if (line.length > longest || /[\n\r]/.test(line)) return false
  const found = commandNamed(line.split(/\s+/))
  if (found === null) return false
  const { name, rest } = found
  const { needsRef, positional } = catalogue[name]
  return needsRef ? goesOnWithReference(rest) : rest.length <= positional.length
}

/** A lone word with a digit is a reference mistyped, which the help text then names. */
function goesOnWithReference(rest: readonly string[]): boolean {
  const [only = ''] = rest
  if (rest.length <= 1 && (only === '' || /\d/.test(only))) return true
  return leadingReference(rest) !== null
}
