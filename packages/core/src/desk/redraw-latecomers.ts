import type { Notice } from '../ports/notice-store.js'
import { refreshNotice } from '../reminders/refresh-notice.js'
import type { DeskDeps } from './deps.js'

/** Whether a card may be posted at this moment, by whom nothing is known of what is decided now. */
export function isOnTheWay({ kind, status, post }: Notice): boolean {
  return kind !== 'refresh' && post === undefined && underWay.includes(status)
}

const underWay: readonly Notice['status'][] = ['queued', 'sending']

/**
 * Has those cards drawn anew that were posted between the plan and the append: the plan did not
 * know of the post, and whoever posted did not know of the events.
 * @param onTheWay the cards that were on their way when the change was planned
 * @param version of the request or breach after the change
 */
export async function redrawLatecomers(
  { store, clock, randomness }: DeskDeps,
  onTheWay: readonly Notice[],
  version: number,
): Promise<void> {
  const [first] = onTheWay
  if (first === undefined) return
  const awaited = new Set(onTheWay.map(({ id }) => id))
  const posted = (await store.notices.noticesOf(first.stream)).filter(
    ({ id, post }) => awaited.has(id) && post !== undefined,
  )
  const now = clock.now()
  await store.notices.insert(
    posted.map((shown) => ({
      ...refreshNotice(shown, version, now),
      id: randomness.id(),
    })),
  )
}
