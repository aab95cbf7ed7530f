import type { DecideBreach } from '../decision.js'

/** What the notices say, as far as is known: each further record replaces the one before. */
export const recordDetails: DecideBreach<'record-details'> = (_breach, { details }) => [
  { type: 'details-recorded', details },
]
