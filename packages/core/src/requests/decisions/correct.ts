import { addMonths } from '../../calendar/civil-arithmetic.js'
import type { CivilDate } from '../../calendar/civil-date.js'
import { dueDay } from '../../regimes/due-day.js'
import type { CommandOf, Decide, Situation } from '../decision.js'
import { evolve } from '../evolve.js'
import type { Refusal } from '../refusal.js'
import type { Request } from '../request.js'

/** Five years: an older day is a slip of the pen unless somebody says why it is right. */
const oldMonths = 60

/**
 * Corrects what was read of the message. Another day of receipt, law or type moves the deadlines.
 * What somebody else corrected while a form was open is not overwritten unseen. Nobody gets another
 * law or more time without saying why.
 */
export const correct: Decide<'correct'> = (request, command, at) => {
  const { basedOn, reason } = command
  if (basedOn !== undefined && basedOn < request.correctedIn) {
    return { refused: 'changed-meanwhile' }
  }
  const change = changes(request, command)
  const refusal = refuseDay(request, command, at)
  if (refusal !== null) return refusal
  if (Object.keys(change).length === 0) return { refused: 'nothing-to-change' }
  const corrected = { type: 'reading-corrected', ...change } as const
  const isOld = change.receivedOn !== undefined && isTooOld(change.receivedOn, at)
  if (!isOld && !needsReason(request, evolve(request, corrected), at)) return [corrected]
  return reason === undefined
    ? { refused: 'correction-without-reason' }
    : [{ ...corrected, reason }]
}

function refuseDay(
  request: Request,
  { receivedOn, reason }: CommandOf<'correct'>,
  at: Situation,
): Refusal | null {
  if (receivedOn === undefined) return null
  if (receivedOn > at.today) return { refused: 'date-in-future', date: receivedOn }
  const happened = earliestOf(request)
  if (happened !== undefined && receivedOn > happened) {
    return { refused: 'date-after-event', date: happened }
  }
  const isNew = receivedOn !== request.receivedOn
  return isNew && reason === undefined && isTooOld(receivedOn, at)
    ? { refused: 'date-too-old', date: receivedOn }
    : null
}

function isTooOld(day: CivilDate, { today }: Situation): boolean {
  return day < addMonths(today, -oldMonths)
}

/** Another law, a later day of receipt, or a later date or none at all because of another type. */
function needsReason(before: Request, after: Request, { timetableOf }: Situation): boolean {
  if (after.regime !== before.regime || after.receivedOn > before.receivedOn) return true
  const due = dueDay(timetableOf(before))
  const moved = dueDay(timetableOf(after))
  return due !== null && (moved === null || moved > due)
}

function changes(
  request: Request,
  { receivedOn, types, regime, role, message, person, sealed }: CommandOf<'correct'>,
) {
  return {
    ...(receivedOn !== undefined && receivedOn !== request.receivedOn ? { receivedOn } : {}),
    ...(types !== undefined && !sameSet(types, request.types) ? { types } : {}),
    ...(regime !== undefined && regime !== request.regime ? { regime } : {}),
    ...(role !== undefined && role !== request.role ? { role } : {}),
    ...(message === undefined ? {} : { message }),
    ...(sealed === undefined ? {} : { sealed }),
    ...(person !== undefined && person !== request.person ? { person } : {}),
  }
}

/** The first day on which something was done about the request: it must have come by then. */
function earliestOf({ extension, answeredOn, pauses }: Request): CivilDate | undefined {
  const days = [extension?.notifiedOn, answeredOn, ...pauses.map(({ from }) => from)]
  return days.filter((day) => day !== undefined).sort()[0]
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value) => other.includes(value))
}
