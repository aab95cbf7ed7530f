import type { Instant } from '../calendar/instant.js'
import type { NewNotice, Notice } from '../ports/notice-store.js'

/** A posted card is to be drawn anew, once for each version of its request. */
export function refreshNotice(
  { id, stream, recipient, platform }: Notice,
  version: number,
  now: Instant,
): Omit<NewNotice, 'id'> {
  return {
    key: [stream, 'refresh', id, `v${version}`].join('|'),
    stream,
    kind: 'refresh',
    stage: id,
    recipient,
    platform,
    dueAt: now,
  }
}
