import type { Decide } from '../decision.js'

/** The employee says that the desk has read the message right: the ticket is open. */
export const confirm: Decide<'confirm'> = (request) =>
  request.status === 'received' ? [{ type: 'request-confirmed' }] : { refused: 'already-confirmed' }
