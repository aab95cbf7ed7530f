import type { DecideBreach } from '../decision.js'

/** Somebody has seen a warning of the clock; DPO and deputy are not told of it any more. */
export const acknowledge: DecideBreach<'acknowledge'> = (breach, { stage }, { by }) =>
  breach.acknowledged.includes(stage)
    ? { refused: 'nothing-to-change' }
    : [{ type: 'warning-acknowledged', stage, by }]
