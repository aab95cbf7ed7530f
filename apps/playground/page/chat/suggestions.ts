import { catalogue } from '@privacy-desk/core/intents/catalogue.js'
import type { ClientName } from '../../src/protocol.js'

/** A command that fits what was typed so far. */
export interface Suggestion {
  /** What is put into the composer. */
  readonly text: string
  readonly usage: string
  readonly hint: string
}

const typed = Object.entries(catalogue).filter(([, entry]) => entry.typed)

/**
 * Commands to offer: in Slack after a slash, in Teams after the first letters of one.
 */
export function suggestions(client: ClientName, text: string): readonly Suggestion[] {
  const word = client === 'slack' ? afterSlash(text) : text
  if (word === null || (client === 'teams' && word === '')) return []
  const lead = client === 'slack' ? '/privacy ' : ''
  return typed
    .filter(([name]) => name.startsWith(word.toLowerCase()) && name !== word)
    .map(([name, { usage, hint }]) => ({
      text: `${lead}${name}${usage === '' ? '' : ' '}`,
      usage: `${lead}${name} ${usage}`.trim(),
      hint,
    }))
}

/** What stands after `/privacy `, or nothing while the command itself is being typed. */
function afterSlash(text: string): string | null {
  if (!text.startsWith('/')) return null
  if ('/privacy'.startsWith(text)) return ''
  return /^\/privacy +(\S*)$/.exec(text)?.[1] ?? null
}
