import type { DecideBreach } from '../decision.js'

/** A privacy request came because of the breach. */
export const linkRequest: DecideBreach<'link-request'> = (breach, { request }) =>
  breach.requests.includes(request)
    ? { refused: 'nothing-to-change' }
    : [{ type: 'request-linked', request }]
