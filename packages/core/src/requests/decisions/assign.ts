import type { Decide } from '../decision.js'

/** Someone makes a request without an owner their own. */
export const take: Decide<'take'> = (request, { owner }) => {
  if (request.status === 'received') return { refused: 'not-confirmed' }
  if (request.owner !== undefined) return { refused: 'already-owned', owner: request.owner }
  return [{ type: 'owner-assigned', owner, how: 'taken' }]
}

/** Gives a request to an owner, also away from the one it has. */
export const assign: Decide<'assign'> = (request, { owner }) => {
  if (request.status === 'received') return { refused: 'not-confirmed' }
  if (request.owner === owner) return { refused: 'already-owned', owner }
  return [{ type: 'owner-assigned', owner, how: 'assigned' }]
}
