import type { DecideBreach } from '../decision.js'

/** What it turned out to be. A near miss or no breach stays in the register as such. */
export const classify: DecideBreach<'classify'> = (breach, { nature, reasons }) => {
  if (nature === breach.nature) return { refused: 'nothing-to-change' }
  if (nature !== 'breach' && breach.notices.length > 0) return { refused: 'already-notified' }
  return reasons === null
    ? { refused: 'reason-missing' }
    : [{ type: 'breach-classified', nature, reasons }]
}
