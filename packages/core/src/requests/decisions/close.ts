import type { Decide } from '../decision.js'
import { endOpenPause } from './pause.js'

const withoutAnswer: readonly string[] = ['withdrawn', 'not-a-request', 'joined']

/** Closes a request: after its answer, or because it was withdrawn or never was one. */
export const close: Decide<'close'> = (request, { outcome: asked, note }, { today }) => {
  const outcome = asked ?? request.outcome
  if (outcome === undefined) return { refused: 'not-answered' }
  if (request.answeredOn === undefined && !withoutAnswer.includes(outcome)) {
    return { refused: 'not-answered' }
  }
  return [
    ...endOpenPause(request, today),
    { type: 'request-closed', outcome, ...(note === undefined ? {} : { note }) },
  ]
}
