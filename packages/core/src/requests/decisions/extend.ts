import type { CivilDate } from '../../calendar/civil-date.js'
import { milestone } from '../../regimes/milestone.js'
import type { CommandOf, Decide, Situation } from '../decision.js'
import type { Refusal } from '../refusal.js'
import type { Request } from '../request.js'
import { refuseUnlessWorking } from './working.js'

/**
 * Extends the deadline. GDPR art. 12(3): the requester must have been told of the extension, with
 * the reasons for the delay, within one month of receipt; it can be done once.
 */
export const extend: Decide<'extend'> = (request, command, at) => {
  const { ground, reason, notifiedOn } = command
  const refusal =
    refuseUnlessWorking(request) ?? refuseTwice(request) ?? refuseDate(request, command, at)
  if (refusal !== null) return refusal
  if (reason === null) return { refused: 'extension-without-reason' }
  return [{ type: 'deadline-extended', ground, reason, notifiedOn }]
}

function refuseTwice(request: Request): Refusal | null {
  return request.extension === undefined
    ? null
    : { refused: 'already-extended', on: request.extension.notifiedOn }
}

function refuseDate(
  request: Request,
  { notifiedOn }: CommandOf<'extend'>,
  { today, timetable }: Situation,
): Refusal | null {
  const latest = timetable === null ? null : latestNoticeDay(timetable)
  if (latest === null) return { refused: 'no-extension-in-law', law: timetable?.law ?? '' }
  if (notifiedOn > today) return { refused: 'date-in-future', date: notifiedOn }
  if (notifiedOn < request.receivedOn) {
    return { refused: 'date-before-receipt', receivedOn: request.receivedOn }
  }
  return notifiedOn > latest ? { refused: 'extension-too-late', latest } : null
}

function latestNoticeDay(timetable: NonNullable<Situation['timetable']>): CivilDate | null {
  const latest = milestone(timetable, 'extension-notice')?.latest
  return latest?.unit === 'day' ? latest.day : null
}
