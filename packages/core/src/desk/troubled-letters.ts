import { addMs } from '../calendar/instant.js'
import type { OutgoingLetter } from '../ports/letter-outbox.js'
import { letterOf } from '../requests/letter-of.js'
import type { DeskDeps } from './deps.js'
import { loadRequest } from './load-request.js'

/** Later than a server that greylists lets a letter wait. */
const lateMs = 2 * 60 * 60_000

/** So many rows are looked through for those that still matter. */
const searched = 500

/** Letters that did not go, or came back, unless the request was settled without them. */
export async function troubledLetters(
  deps: DeskDeps,
  limit: number,
): Promise<readonly OutgoingLetter[]> {
  const overdue = addMs(deps.clock.now(), -lateMs)
  const open: OutgoingLetter[] = []
  for (const row of await deps.store.outbox.troubled(overdue, searched)) {
    if (open.length >= limit) break
    if (await stillMatters(deps, row)) open.push(row)
  }
  return open
}

/** A letter that was noted as sent after all is no trouble; nor is any of a closed request. */
async function stillMatters(deps: DeskDeps, { stream, letter }: OutgoingLetter): Promise<boolean> {
  const request = (await loadRequest(deps, stream))?.request
  if (request === undefined || request.status === 'closed') return false
  return letterOf(request, letter)?.status !== 'sent'
}
