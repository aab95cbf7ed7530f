import { laterOf } from '../../calendar/civil-arithmetic.js'
import type { CivilDate } from '../../calendar/civil-date.js'
import type { Decide } from '../decision.js'
import type { RequestEvent } from '../events.js'
import type { Request } from '../request.js'
import { refuseUnlessWorking } from './working.js'

/**
 * The requester was asked for proof of identity or for clarification. Whether that stops the
 * clock is a matter of the law, not of the request: see `regimes/`.
 */
export const pause: Decide<'pause'> = (request, { kind }, { today }) => {
  const refusal = refuseUnlessWorking(request)
  if (refusal !== null) return refusal
  if (openPause(request) !== undefined) return { refused: 'already-paused' }
  return [{ type: 'pause-started', kind, on: today }]
}

/** The requester has replied. */
export const resume: Decide<'resume'> = (request, _command, { today }) => {
  const ended = endOpenPause(request, today)
  return ended.length === 0 ? { refused: 'not-paused' } : ended
}

/** The events that end a pause still open, if there is one; never before it began. */
export function endOpenPause(request: Request, on: CivilDate): readonly RequestEvent[] {
  const open = openPause(request)
  if (open === undefined) return []
  return [{ type: 'pause-ended', kind: open.kind, on: laterOf(open.from, on) }]
}

function openPause(request: Request) {
  return request.pauses.find((pause) => pause.to === undefined)
}
