import { catalogue, isIntentName } from '@privacy-desk/core/intents/catalogue.js'
import { readReference } from '@privacy-desk/core/intents/reference.js'

/** Longer lines are something handed over, not a command. */
const longest = 120

/**
 * Whether a message is a command: one short line that begins with a command's name and goes on
 * like that command. `close PR-2026-0042` is one; `close my account please` is somebody's request
 * and must not be lost to a help text.
 */
export function isCommandLine(text: string): boolean {
  if (text.length > longest || text.includes('\n')) return false
  const [first = '', ...rest] = stripSlash(text).split(/\s+/).filter(Boolean)
  const name = first.toLowerCase()
  if (!isIntentName(name) || !catalogue[name].typed) return false
  const { needsRef, positional } = catalogue[name]
  if (!needsRef) return rest.length <= positional.length
  return rest.length <= 1 || readReference(rest[0] ?? '') !== null
}

/** In a message people may type the slash command as text. */
export function stripSlash(text: string): string {
  return text.replace(/^\/privacy(?:\s+|$)/i, '')
}
