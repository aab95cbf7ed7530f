import type { DecideBreach } from '../decision.js'

/** Something to be done so that it does not happen again, by somebody and by a day. */
export const addMeasure: DecideBreach<'add-measure'> = (breach, { command: _, ...measure }) =>
  breach.measures.some(({ id }) => id === measure.measure)
    ? { refused: 'nothing-to-change' }
    : [{ type: 'measure-added', ...measure }]

/** It was done. */
export const finishMeasure: DecideBreach<'finish-measure'> = (breach, { measure, on }) => {
  const found = breach.measures.find(({ id }) => id === measure)
  if (found === undefined) return { refused: 'unknown-measure', measure }
  return found.doneOn === undefined
    ? [{ type: 'measure-done', measure, on }]
    : { refused: 'nothing-to-change' }
}
