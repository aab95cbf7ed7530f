import type { Decide } from '../decision.js'

/** Records that a changed law file or holiday table moved the due date or another date. */
export const moveDeadlines: Decide<'move-deadlines'> = (_request, { from, to, milestones }) =>
  from === to && milestones.length === 0
    ? { refused: 'nothing-to-change' }
    : [{ type: 'deadlines-moved', from, to, because: 'law-or-holidays-changed', milestones }]
