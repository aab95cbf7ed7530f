import type { CommandOf, Decide } from '../decision.js'
import type { Request } from '../request.js'

/** Corrects what was read of the message; a changed received date moves every deadline. */
export const correct: Decide<'correct'> = (request, command, { today }) => {
  const { receivedOn } = command
  if (receivedOn !== undefined && receivedOn > today) {
    return { refused: 'date-in-future', date: receivedOn }
  }
  const change = changes(request, command)
  return Object.keys(change).length === 0
    ? { refused: 'nothing-to-change' }
    : [{ type: 'reading-corrected', ...change }]
}

function changes(request: Request, { receivedOn, types, message }: CommandOf<'correct'>) {
  return {
    ...(receivedOn !== undefined && receivedOn !== request.receivedOn ? { receivedOn } : {}),
    ...(types !== undefined && !sameSet(types, request.types) ? { types } : {}),
    ...(message === undefined ? {} : { message }),
  }
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value) => other.includes(value))
}
