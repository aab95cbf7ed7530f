import { catalogue, isIntentName } from '@privacy-desk/core/intents/catalogue.js'
import type { Intent } from '@privacy-desk/core/intents/intent.js'
import { parseCommand } from '@privacy-desk/core/intents/parser.js'

const maxCommand = 120

/**
 * The command in a message of the personal chat, where people also paste whole mails: one short
 * line that begins with a command's name. `null` means that it is something handed over.
 */
export function typedCommand(text: string): Intent | null {
  const line = text.trim()
  if (line === '') return parseCommand('')
  if (line.length > maxCommand || line.includes('\n')) return null
  const name = (/^\S+/.exec(line)?.[0] ?? '').toLowerCase()
  return isIntentName(name) && catalogue[name].typed ? parseCommand(line) : null
}
