import { addMs } from '../calendar/instant.js'
import type { DeskDeps } from '../desk/deps.js'
import { type LetterNews, recordLetter } from '../desk/record-letter.js'
import type { OutgoingLetter } from '../ports/letter-outbox.js'
import type { Attempt } from '../ports/mail-transport.js'
import { uncertain } from '../requests/uncertain.js'
import { kickSweep } from './kick.js'
import { sweepQueue } from './queue-names.js'

/** Thirty tries, first after a minute and from the sixth on every hour, last about a day. */
const maxAttempts = 30
const firstWaitMs = 60_000
const longestWaitMs = 3_600_000

/**
 * Notes what became of an attempt: on the request first, whose event is the truth and fulfils what
 * the letter serves, then on the row. A process that dies in between notes it once more.
 */
export async function settleLetter(
  deps: DeskDeps,
  row: OutgoingLetter,
  attempt: Attempt,
): Promise<void> {
  const { what } = attempt
  if (what !== 'sent') {
    const { failure: code } = attempt
    deps.logger.warn({ code, letter: row.id, attempts: row.attempts }, `a letter: ${what}`)
  }
  if (what === 'sent') return await markSent(deps, row)
  if (what === 'later' && row.attempts < maxAttempts) return await retry(deps, row, attempt.failure)
  await giveUp(deps, row, what === 'uncertain' ? uncertain : attempt.failure)
}

async function markSent(deps: DeskDeps, row: OutgoingLetter): Promise<void> {
  const at = deps.clock.now()
  await note(deps, row, { what: 'sent', at })
  await deps.store.outbox.markSent(row.id, at)
  await kickSweep(deps)
}

/** The owner hears of it by the event, the DPO finds the row in `problems`. */
async function giveUp(deps: DeskDeps, row: OutgoingLetter, failure: string): Promise<void> {
  await note(deps, row, { what: 'failed', failure })
  await deps.store.outbox.markFailed(row.id, failure)
  await kickSweep(deps)
}

async function retry(deps: DeskDeps, row: OutgoingLetter, failure: string): Promise<void> {
  const waitMs = Math.min(firstWaitMs * 2 ** (row.attempts - 1), longestWaitMs)
  const retryAt = addMs(deps.clock.now(), waitMs)
  await deps.store.outbox.putBack(row.id, row.attempts, failure, retryAt)
  const job = { id: `letter-${row.id}-${row.attempts}`, name: 'sweep', data: {} }
  await deps.queue.enqueue(sweepQueue, job, { delayMs: waitMs })
}

/** A refusal says that it is noted already; but for `try-again`, which says that it is not. */
async function note(deps: DeskDeps, row: OutgoingLetter, news: LetterNews): Promise<void> {
  const noted = await recordLetter(deps, row.stream, row.letter, news)
  if ('refused' in noted && noted.refused === 'try-again') {
    throw new Error('what became of a letter could not be noted: try-again')
  }
}
