import type { Intent } from '@privacy-desk/core/intents/intent.js'
import { isCommandLine } from '@privacy-desk/core/intents/is-command-line.js'
import { isGreeting } from '@privacy-desk/core/intents/is-greeting.js'
import { parseCommand } from '@privacy-desk/core/intents/parser.js'

/**
 * The command in a message of the personal chat, where people also paste whole mails: a short line
 * that reads like a command, or a greeting, which gets help. `null` means that it is something
 * handed over.
 */
export function typedCommand(text: string): Intent | null {
  const line = text.trim()
  if (line === '' || isGreeting(line)) return parseCommand('help')
  return isCommandLine(line) ? parseCommand(line) : null
}
