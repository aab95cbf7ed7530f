import { addMs } from '../calendar/instant.js'
import type { DeskDeps } from '../desk/deps.js'
import type { Notice } from '../ports/notice-store.js'
import { deliveryQueue, intakeQueue } from './queue-names.js'
import { sweepLetters } from './sweep-letters.js'

/** A claimed notice that nobody has begun to deliver by then is claimed anew. */
const claimMs = 5 * 60_000

/** A handover that nobody has read after this long is handed to the queue again. */
const unreadMs = 60_000

const batch = 200

/**
 * Finds what is due and hands it to the queue. Safe to run anywhere, any number of times: the
 * store gives each notice to one sweep, and delivery begins it once.
 * @returns the number of jobs handed out
 * @throws what the store or the queue throw; what was not handed out is due for the next sweep
 */
export async function sweep(deps: DeskDeps): Promise<number> {
  return (await sweepNotices(deps)) + (await sweepInbox(deps)) + (await sweepLetters(deps))
}

async function sweepNotices(deps: DeskDeps): Promise<number> {
  let handedOut = 0
  for (;;) {
    const now = deps.clock.now()
    const due = await deps.store.notices.claimDue(now, addMs(now, claimMs), batch)
    const results = await Promise.allSettled(due.map((notice) => handOut(deps, notice)))
    const refused = results.find((result) => result.status === 'rejected')
    if (refused !== undefined) throw refused.reason
    handedOut += due.length
    if (due.length < batch) return handedOut
  }
}

/**
 * A job's id tells its attempt, so that the queue does not take it for the one before, which may
 * still be ending. A notice that the queue did not take is not left claimed: nobody would deliver
 * it meanwhile.
 */
async function handOut({ store, clock, queue }: DeskDeps, notice: Notice): Promise<void> {
  const { id, platform, attempts } = notice
  const job = { id: `${id}-${attempts + 1}`, name: 'deliver', data: { notice: id } }
  try {
    await queue.enqueue(deliveryQueue(platform), job)
  } catch (error) {
    await store.notices.putBack(id, 'queue-unavailable', clock.now())
    throw error
  }
}

async function sweepInbox({ store, clock, queue }: DeskDeps): Promise<number> {
  const unread = await store.inbox.unread(addMs(clock.now(), -unreadMs), batch)
  await Promise.all(
    unread.map(({ id, platform }) =>
      queue.enqueue(intakeQueue(platform), { id, name: 'read', data: { inbound: id } }),
    ),
  )
  return unread.length
}
