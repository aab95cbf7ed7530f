import { isJson } from '@privacy-desk/stand-ins/is-json.js'
import { jsonAt } from '@privacy-desk/stand-ins/json-at.js'
import { textAt } from '@privacy-desk/stand-ins/text-at.js'

/** What was looked at in this tab. */
export interface Seen {
  /** Nothing was looked at before. */
  readonly isNew: boolean
  /** The desk's clock when the tab was opened. */
  readonly since: string
  /** How many messages, by client, person and conversation. */
  readonly counts: Readonly<Record<string, number>>
}

const key = 'privacy-desk-seen'

/** Reads what this tab remembers. */
export function readSeen(now: string): Seen {
  const kept = parsed(sessionStorage.getItem(key) ?? '')
  const since = textAt(kept, 'since')
  if (since === '') return { isNew: true, since: now, counts: {} }
  const counts = Object.entries(jsonAt(kept, 'counts'))
    .map(([place, count]) => [place, Number(count)] as const)
    .filter(([, count]) => Number.isFinite(count))
  return { isNew: false, since, counts: Object.fromEntries(counts) }
}

/** Remembers, for as long as the tab lives. */
export function writeSeen(seen: Seen | null): void {
  if (seen === null) sessionStorage.removeItem(key)
  else sessionStorage.setItem(key, JSON.stringify(seen))
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return isJson(value) ? value : {}
  } catch {
    return {}
  }
}
