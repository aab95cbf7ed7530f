import { addMs } from '../calendar/instant.js'
import type { OutgoingLetter } from '../ports/letter-outbox.js'
import { letterOf } from '../requests/letter-of.js'
import type { Request } from '../requests/request.js'
import type { LetterId } from '../requests/request-letter.js'
import type { DeskDeps } from './deps.js'
import { loadRequest } from './load-request.js'

/** Later than a server that greylists lets a letter wait. */
const lateMs = 2 * 60 * 60_000

/** Rows that are looked through for those that still matter: by the page, and in all. */
const page = 100
const mostPages = 20

/** Letters that did not go, or came back, unless the request was settled without them. */
export async function troubledLetters(
  deps: DeskDeps,
  limit: number,
): Promise<readonly OutgoingLetter[]> {
  const overdue = addMs(deps.clock.now(), -lateMs)
  const open: OutgoingLetter[] = []
  let last: OutgoingLetter | undefined
  for (let at = 0; at < mostPages; at += 1) {
    const rows = await deps.store.outbox.troubled(overdue, page, last)
    for (const row of rows) {
      if (open.length >= limit) return open
      if (await stillMatters(deps, row)) open.push(row)
    }
    last = rows.at(-1)
    if (rows.length < page) break
  }
  return open
}

/** A letter that was noted as sent after all is no trouble; nor is any of a closed request. */
async function stillMatters(deps: DeskDeps, { stream, letter }: OutgoingLetter): Promise<boolean> {
  const request = (await loadRequest(deps, stream))?.request
  if (request === undefined || request.status === 'closed') return false
  return letterOf(request, letter)?.status !== 'sent' && !isReplaced(request, letter)
}

/** It was written anew and let go: what becomes of that one is seen there. */
function isReplaced({ letters }: Request, letter: LetterId): boolean {
  return letters.some(({ replaces, content }) => replaces === letter && content !== undefined)
}
