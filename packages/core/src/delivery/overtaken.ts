import type { Instant } from '../calendar/instant.js'
import type { Notice } from '../ports/notice-store.js'

/**
 * Whether a later reminder about the same request, or a later warning of the same clock, to the
 * same person is due as well. After a time of silence one person gets one, the latest, and not
 * every stage that was missed.
 */
export function isOvertaken(notice: Notice, others: readonly Notice[], now: Instant): boolean {
  if (notice.kind !== 'reminder' && notice.kind !== 'warning') return false
  return others.some(
    (other) =>
      other.kind === notice.kind &&
      clockOf(other) === clockOf(notice) &&
      other.recipient === notice.recipient &&
      other.status !== 'cancelled' &&
      other.dueAt <= now &&
      isLater(other, notice),
  )
}

/** Whose stage it is: the clock of a warning; a request has one ladder. */
function clockOf({ kind, stage }: Notice): string {
  return kind === 'warning' ? (stage.split('|')[0] ?? '') : ''
}

/** Stages of the same hour come in the ladder's order of planning, which their ids keep. */
function isLater(one: Notice, other: Notice): boolean {
  return one.dueAt === other.dueAt ? one.id > other.id : one.dueAt > other.dueAt
}
