import type { Decide } from '../decision.js'

/** Records that a changed law file or holiday table moved the due date. */
export const moveDeadlines: Decide<'move-deadlines'> = (_request, { from, to }) =>
  from === to
    ? { refused: 'nothing-to-change' }
    : [{ type: 'deadlines-moved', from, to, because: 'law-or-holidays-changed' }]
