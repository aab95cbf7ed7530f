import type { Decide } from '../decision.js'
import { endOpenPause } from './pause.js'
import { refuseUnlessWorking } from './working.js'

/** The answer is ready for a second pair of eyes; the requester is no longer waited for. */
export const review: Decide<'review'> = (request, _command, { today }) => {
  const refusal = refuseUnlessWorking(request)
  if (refusal !== null) return refusal
  if (request.owner === undefined) return { refused: 'no-owner' }
  if (request.status === 'in-review') return { refused: 'nothing-to-change' }
  return [...endOpenPause(request, today), { type: 'review-requested' }]
}
