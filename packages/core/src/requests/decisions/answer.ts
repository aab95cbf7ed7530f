import type { Decide } from '../decision.js'
import { endOpenPause } from './pause.js'
import { refuseUnlessWorking } from './working.js'

/** Records the answer that was sent to the requester, and when. */
export const answer: Decide<'answer'> = (request, { outcome, on }, { today }) => {
  const refusal = refuseUnlessWorking(request)
  if (refusal !== null) return refusal
  if (request.owner === undefined) return { refused: 'no-owner' }
  if (on > today) return { refused: 'date-in-future', date: on }
  if (on < request.receivedOn) {
    return { refused: 'date-before-receipt', receivedOn: request.receivedOn }
  }
  return [...endOpenPause(request, on), { type: 'request-answered', outcome, on }]
}
