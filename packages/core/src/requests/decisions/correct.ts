import type { CivilDate } from '../../calendar/civil-date.js'
import type { CommandOf, Decide } from '../decision.js'
import type { Request } from '../request.js'

/**
 * Corrects what was read of the message. Another day of receipt, law or type moves the deadlines.
 * What somebody else corrected while a form was open is not overwritten unseen.
 */
export const correct: Decide<'correct'> = (request, command, { today }) => {
  const { receivedOn, basedOn } = command
  if (basedOn !== undefined && basedOn < request.correctedIn) {
    return { refused: 'changed-meanwhile' }
  }
  if (receivedOn !== undefined && receivedOn > today) {
    return { refused: 'date-in-future', date: receivedOn }
  }
  const happened = earliestOf(request)
  if (receivedOn !== undefined && happened !== undefined && receivedOn > happened) {
    return { refused: 'date-after-event', date: happened }
  }
  const change = changes(request, command)
  return Object.keys(change).length === 0
    ? { refused: 'nothing-to-change' }
    : [{ type: 'reading-corrected', ...change }]
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
