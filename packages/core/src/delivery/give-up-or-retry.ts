import { addMs } from '../calendar/instant.js'
import type { DeskDeps } from '../desk/deps.js'
import type { DeliveryError } from '../ports/messenger.js'
import type { Notice } from '../ports/notice-store.js'
import { kickSweep } from './kick.js'
import { sweepQueue } from './queue-names.js'
import { tellSomebody } from './tell-somebody.js'

/** Twelve tries with doubling waits of at most an hour last about seven hours. */
const maxAttempts = 12
const firstWaitMs = 2_000
const longestWaitMs = 3_600_000

/**
 * A platform that asks to wait has not failed. Of many notices for one channel each such round
 * lets a few through, so the last of them waits many times.
 */
const maxWaits = 500

/** Puts an undelivered notice back, or gives it up and tells the DPO. */
export async function giveUpOrRetry(
  deps: DeskDeps,
  notice: Notice,
  error: DeliveryError,
): Promise<void> {
  const { code, options } = error
  deps.logger.warn({ code, notice: notice.id, attempts: notice.attempts }, 'notice not delivered')
  const tries = options.retryAfterMs === undefined ? maxAttempts : maxWaits
  return options.retryable && notice.attempts < tries
    ? await putBack(deps, notice, error)
    : await giveUp(deps, notice, code)
}

/** Has a notice tried again: as soon as the platform allows, or after a wait that doubles. */
export async function putBack(deps: DeskDeps, notice: Notice, error: DeliveryError): Promise<void> {
  const waitMs = error.options.retryAfterMs ?? backOff(notice.attempts)
  const retryAt = addMs(deps.clock.now(), waitMs)
  await deps.store.notices.putBack(notice.id, error.code, retryAt)
  const job = { id: `retry-${notice.id}-${notice.attempts}`, name: 'sweep', data: {} }
  await deps.queue.enqueue(sweepQueue, job, { delayMs: waitMs })
}

function backOff(attempts: number): number {
  return Math.min(firstWaitMs * 2 ** (attempts - 1), longestWaitMs)
}

/** Telling comes first: a process that dies in between gives the notice up once more. */
async function giveUp(deps: DeskDeps, notice: Notice, code: string): Promise<void> {
  const told = notice.kind === 'refresh' || notice.stage === 'undelivered'
  if (!told) await deps.store.notices.insert(await tellSomebody(deps, notice, 'undelivered'))
  await deps.store.notices.markFailed(notice.id, code)
  if (!told) await kickSweep(deps)
}
