import type { Decide } from '../decision.js'

/** Takes back an answer that was recorded wrongly: the request waits for its answer again. */
export const takeBack: Decide<'reopen'> = (request) =>
  request.answeredOn === undefined ? { refused: 'not-closed' } : [{ type: 'request-reopened' }]
