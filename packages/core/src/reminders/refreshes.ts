import type { Instant } from '../calendar/instant.js'
import type { NewNotice, Notice } from '../ports/notice-store.js'
import { refreshNotice } from './refresh-notice.js'

/** Every card that was posted is redrawn, so that none of them tells yesterday's state. */
export function refreshes(
  stored: readonly Notice[],
  version: number,
  now: Instant,
): readonly Omit<NewNotice, 'id'>[] {
  return stored
    .filter(({ kind, post }) => kind !== 'refresh' && post !== undefined)
    .map((shown) => refreshNotice(shown, version, now))
}

/** Keys of redrawings that newer ones make needless. */
export function waitingRefreshes(stored: readonly Notice[]): readonly string[] {
  return stored
    .filter(({ kind, status }) => kind === 'refresh' && status !== 'sent')
    .map(({ key }) => key)
}
