import { addMs } from '../calendar/instant.js'
import type { DeskDeps } from '../desk/deps.js'
import type { DeliveryError } from '../ports/messenger.js'
import type { Notice } from '../ports/notice-store.js'
import { sweepQueue } from './queue-names.js'

/** Twelve tries with doubling waits of at most an hour last about seven hours. */
const maxAttempts = 12
const firstWaitMs = 2_000
const longestWaitMs = 3_600_000

/** Puts an undelivered notice back, or gives it up and tells the DPO. */
export async function giveUpOrRetry(
  deps: DeskDeps,
  notice: Notice,
  error: DeliveryError,
): Promise<void> {
  const { code, options } = error
  deps.logger.warn({ code, notice: notice.id, attempts: notice.attempts }, 'notice not delivered')
  return options.retryable && notice.attempts < maxAttempts
    ? await retry(deps, notice, error)
    : await giveUp(deps, notice, code)
}

async function retry(deps: DeskDeps, notice: Notice, error: DeliveryError): Promise<void> {
  const waitMs = error.options.retryAfterMs ?? backOff(notice.attempts)
  const retryAt = addMs(deps.clock.now(), waitMs)
  await deps.store.notices.putBack(notice.id, error.code, retryAt)
  const job = { id: `retry-${notice.id}`, name: 'sweep', data: {} }
  await deps.queue.enqueue(sweepQueue, job, { delayMs: waitMs })
}

function backOff(attempts: number): number {
  return Math.min(firstWaitMs * 2 ** (attempts - 1), longestWaitMs)
}

async function giveUp(deps: DeskDeps, notice: Notice, code: string): Promise<void> {
  await deps.store.notices.markFailed(notice.id, code)
  if (notice.kind === 'refresh' || notice.stage === 'undelivered') return
  await deps.store.notices.insert(tellDpo(deps, notice))
}

/** Failures reach the person who can act: every DPO but the one who could not be reached. */
function tellDpo({ profile, randomness, clock }: DeskDeps, notice: Notice) {
  return profile.roster
    .withRole('dpo')
    .map(({ id, prefers }) => ({ recipient: `member:${id}`, platform: prefers }))
    .filter(({ recipient }) => recipient !== notice.recipient)
    .map(({ recipient, platform }) => ({
      id: randomness.id(),
      key: [notice.stream, 'undelivered', recipient, notice.id].join('|'),
      stream: notice.stream,
      kind: 'card' as const,
      stage: 'undelivered',
      recipient,
      platform,
      dueAt: clock.now(),
    }))
}
