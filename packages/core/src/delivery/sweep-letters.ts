import { addMs } from '../calendar/instant.js'
import type { DeskDeps } from '../desk/deps.js'
import type { OutgoingLetter } from '../ports/letter-outbox.js'
import { letterQueue } from './queue-names.js'

/** A claimed letter that nobody has begun to send by then is claimed anew. */
const claimMs = 5 * 60_000

const batch = 100

/**
 * Hands the letters that are due to the queue; none while the desk has no mail server.
 * @returns the number of jobs handed out
 * @throws what the store or the queue throw; what was not handed out is due for the next sweep
 */
export async function sweepLetters(deps: DeskDeps): Promise<number> {
  if (deps.mail === undefined) return 0
  const now = deps.clock.now()
  const due = await deps.store.outbox.claimDue(now, addMs(now, claimMs), batch)
  const results = await Promise.allSettled(due.map((letter) => handOut(deps, letter)))
  const refused = results.find((result) => result.status === 'rejected')
  if (refused !== undefined) throw refused.reason
  return due.length
}

/** As with notices, a letter that the queue did not take is not left claimed. */
async function handOut(
  { store, clock, queue }: DeskDeps,
  { id, attempts, status }: OutgoingLetter,
): Promise<void> {
  const job = { id: `${id}-${attempts + 1}-${status}`, name: 'send', data: { letter: id } }
  try {
    await queue.enqueue(letterQueue, job)
  } catch (error) {
    await store.outbox.putBack(id, attempts, 'queue-unavailable', clock.now())
    throw error
  }
}
