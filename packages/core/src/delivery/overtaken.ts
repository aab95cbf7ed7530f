import type { Instant } from '../calendar/instant.js'
import type { Notice } from '../ports/notice-store.js'

/**
 * Whether a later reminder about the same request to the same person is due as well. After a time
 * of silence one person gets one reminder, the latest, and not every stage that was missed.
 */
export function isOvertaken(notice: Notice, others: readonly Notice[], now: Instant): boolean {
  if (notice.kind !== 'reminder') return false
  return others.some(
    (other) =>
      other.kind === 'reminder' &&
      other.recipient === notice.recipient &&
      other.status !== 'cancelled' &&
      other.dueAt <= now &&
      isLater(other, notice),
  )
}

/** Stages of the same hour come in the ladder's order of planning, which their ids keep. */
function isLater(one: Notice, other: Notice): boolean {
  return one.dueAt === other.dueAt ? one.id > other.id : one.dueAt > other.dueAt
}
