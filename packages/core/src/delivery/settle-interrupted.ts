import type { DeskDeps } from '../desk/deps.js'
import { loadRequest } from '../desk/load-request.js'
import type { OutgoingLetter } from '../ports/letter-outbox.js'
import { letterOf } from '../requests/letter-of.js'
import { settleLetter } from './settle-letter.js'

/**
 * Settles a letter whose sender died after the message may have left. If the request says what
 * became of it, that counts; else nobody knows, and a person has to ask the mail server.
 */
export async function settleInterrupted(deps: DeskDeps, id: string): Promise<void> {
  const row = await deps.store.outbox.letter(id)
  if (row?.status !== 'interrupted') return
  if (await settleFromRequest(deps, row)) return
  await settleLetter(deps, row, { what: 'uncertain', failure: 'interrupted' })
}

/** Brings a row up to what its request knows already. @returns whether it knew anything */
export async function settleFromRequest(
  deps: DeskDeps,
  { id, stream, letter: letterId }: OutgoingLetter,
): Promise<boolean> {
  const loaded = await loadRequest(deps, stream)
  const letter = loaded && letterOf(loaded.request, letterId)
  if (!letter || letter.status === 'released') return false
  const { outbox } = deps.store
  if (letter.sentOn !== undefined) await outbox.markSent(id, deps.clock.now())
  else await outbox.markFailed(id, letter.failure ?? 'settled')
  return true
}
