import { laterOf } from '../../calendar/civil-arithmetic.js'
import type { CivilDate } from '../../calendar/civil-date.js'
import type { Pause } from '../../regimes/facts.js'
import type { Decide } from '../decision.js'
import type { RequestEvent } from '../events.js'
import type { Refusal } from '../refusal.js'
import type { Request } from '../request.js'
import { refuseUnlessWorking } from './working.js'

/**
 * The requester was asked for proof of identity or for clarification, on that day or else today.
 * Whether that stops the clock is a matter of the law, not of the request: see `regimes/`.
 */
export const pause: Decide<'pause'> = (request, { kind, on }, { today }) => {
  const refusal = refuseUnlessWorking(request) ?? refuseDay(request, on ?? today, today)
  if (refusal !== null) return refusal
  if (openPause(request) !== undefined) return { refused: 'already-paused' }
  return [{ type: 'pause-started', kind, on: on ?? today }]
}

/** The requester has replied, on that day or else today. */
export const resume: Decide<'resume'> = (request, { on }, { today }) => {
  const open = openPause(request)
  if (open === undefined) return { refused: 'not-paused' }
  if (on === undefined) return endOpenPause(request, today)
  const refusal = refuseDay(request, on, today)
  if (refusal !== null) return refusal
  if (on < open.from) return { refused: 'reply-before-asking', askedOn: open.from }
  return endOpenPause(request, on)
}

function refuseDay({ receivedOn }: Request, on: CivilDate, today: CivilDate): Refusal | null {
  if (on > today) return { refused: 'date-in-future', date: on }
  return on < receivedOn ? { refused: 'date-before-receipt', receivedOn } : null
}

/** The events that end a pause still open, if there is one; never before it began. */
export function endOpenPause(request: Request, on: CivilDate): readonly RequestEvent[] {
  const open = openPause(request)
  if (open === undefined) return []
  return [{ type: 'pause-ended', kind: open.kind, on: laterOf(open.from, on) }]
}

/** The open pause that a message of that day may answer: not one that began after it. */
export function pauseAnsweredOn(request: Request, on: CivilDate): Pause | undefined {
  const open = openPause(request)
  return open !== undefined && on >= open.from ? open : undefined
}

function openPause(request: Request) {
  return request.pauses.find((pause) => pause.to === undefined)
}
