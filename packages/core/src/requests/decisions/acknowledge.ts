import type { Decide } from '../decision.js'

/** Notes that a reminder was seen; the escalation that hangs on it is not sent. */
export const acknowledge: Decide<'acknowledge'> = (request, { stage }) =>
  request.acknowledged.includes(stage)
    ? { refused: 'nothing-to-change' }
    : [{ type: 'reminder-acknowledged', stage }]
