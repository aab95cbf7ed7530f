import { isJson } from '@privacy-desk/stand-ins/is-json.js'
import type { Json } from '../../src/protocol.js'
import { namedSigns } from './named-signs.js'
import { textForLibrary } from './text-for-library.js'

/**
 * A part of a message as the library draws it right. Its `verbatim` means "no markup at all",
 * where Slack's means "link nothing that is not marked"; and it reads plain text as Markdown unless
 * told not to. Questions before a click are left out: the page asks them itself, accessibly.
 */
export function forLibrary(part: Json): Json {
  if (part.type === 'mrkdwn' && typeof part.text === 'string') {
    return { type: 'mrkdwn', text: textForLibrary(namedSigns(part.text)) }
  }
  if (part.type === 'plain_text') return { ...part, verbatim: true }
  const kept = Object.entries(part).filter(([key]) => key !== 'confirm')
  return Object.fromEntries(kept.map(([key, value]) => [key, inside(value)]))
}

function inside(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inside)
  return isJson(value) ? forLibrary(value) : value
}
