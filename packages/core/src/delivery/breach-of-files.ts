import { isBreachReference } from '../breaches/breach-reference.js'
import { addMs } from '../calendar/instant.js'
import type { DeskDeps } from '../desk/deps.js'
import { loadBreach } from '../desk/load-breach.js'
import type { Inbound } from '../ports/inbox.js'

/** A breach whose files are stored is opened at once, or never by that attempt. */
const openingMs = 10 * 60_000

const notOpened = 'breach-not-opened'

/** Whether a handover is the files of a message from which a breach is opened. */
export function isOfBreach({ stream }: Inbound): boolean {
  return stream !== undefined && isBreachReference(stream)
}

/**
 * Whether there is a breach to keep such files with. Where it does not come, whoever wanted to open
 * it was told that it failed: the files are in the chat still, and it is no request.
 */
export async function isBreachThere(deps: DeskDeps, inbound: Inbound): Promise<boolean> {
  const { id, stream = '', receivedAt } = inbound
  if ((await loadBreach(deps, stream)) !== null) return true
  if (addMs(receivedAt, openingMs) > deps.clock.now()) return false
  await deps.store.inbox.markInbound(id, { status: 'failed', stream, failure: notOpened })
  // One that was opened in this very moment found its files waiting still.
  if ((await loadBreach(deps, stream)) !== null) {
    await deps.store.inbox.markInbound(id, { status: 'stored', stream })
    return true
  }
  deps.logger.error({ code: notOpened, inbound: id }, 'files of a breach that was not opened')
  return false
}
