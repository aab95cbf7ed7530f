import type { DecideBreach } from '../decision.js'
import { openPoints } from '../open-points.js'

/** Closes a breach with its lessons; while points are open, only with reasons why nevertheless. */
export const close: DecideBreach<'close'> = (breach, { lessons, despite }, at) => {
  if (lessons === null) return { refused: 'reason-missing' }
  const points = openPoints(breach, at)
  if (points.length > 0 && despite === null) return { refused: 'points-open', points }
  return [
    {
      type: 'breach-closed',
      lessons,
      ...(despite === null || points.length === 0 ? {} : { despite }),
    },
  ]
}

/** Something came up: the room works again. */
export const reopen: DecideBreach<'reopen'> = (_breach, { reason }) =>
  reason === null ? { refused: 'reason-missing' } : [{ type: 'breach-reopened', reason }]
