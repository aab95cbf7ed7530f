import type { Decide } from '../decision.js'
import { endOpenPause, pauseAnsweredOn } from './pause.js'

/**
 * A later message belongs to this request; what it asks beyond it, a person has to see. A reply of
 * the requester ends the wait for it on the day on which it was received, so that the clock runs
 * again even if nobody reads it: whether it is enough, a person judges, who may ask again.
 */
export const addMessage: Decide<'add-message'> = (
  request,
  { command: _, replies = false, ...message },
) => {
  if (request.added.some((one) => one.message === message.message)) {
    return { refused: 'nothing-to-change' }
  }
  const on = message.receivedOn
  const answered = replies ? pauseAnsweredOn(request, on) : undefined
  if (answered === undefined) return [{ type: 'message-added', ...message }]
  return [{ type: 'message-added', ...message, ended: answered.kind }, ...endOpenPause(request, on)]
}

/** A person says that an added message belongs somewhere else. */
export const moveMessage: Decide<'move-message'> = (request, { message, to }) =>
  request.added.some((one) => one.message === message)
    ? [{ type: 'message-moved', message, to }]
    : { refused: 'unknown-message' }
