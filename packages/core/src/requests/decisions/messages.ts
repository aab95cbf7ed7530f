import type { Decide } from '../decision.js'

/** A later message belongs to this request; what it asks beyond it, a person has to see. */
export const addMessage: Decide<'add-message'> = (request, { command: _, ...message }) =>
  request.added.some((one) => one.message === message.message)
    ? { refused: 'nothing-to-change' }
    : [{ type: 'message-added', ...message }]

/** A person says that an added message belongs somewhere else. */
export const moveMessage: Decide<'move-message'> = (request, { message, to }) =>
  request.added.some((one) => one.message === message)
    ? [{ type: 'message-moved', message, to }]
    : { refused: 'unknown-message' }
