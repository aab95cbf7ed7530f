import type { DecideBreach } from '../decision.js'

/** It turned out that we are something else for these data: another checklist, other duties. */
export const changeRole: DecideBreach<'change-role'> = (breach, { role, reason }) => {
  if (role === breach.role) return { refused: 'nothing-to-change' }
  return reason === null ? { refused: 'reason-missing' } : [{ type: 'role-changed', role, reason }]
}

/** Laws that run beside that of our place, because people of theirs are affected. */
export const changeLaws: DecideBreach<'change-laws'> = (breach, command) => {
  const also = [...new Set(command.also)].filter((law) => law !== breach.regime).sort()
  return also.join() === breach.also.join()
    ? { refused: 'nothing-to-change' }
    : [{ type: 'laws-changed', also }]
}
