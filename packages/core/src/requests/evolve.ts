import type { CivilDate } from '../calendar/civil-date.js'
import type { PauseKind } from '../regimes/facts.js'
import type { RequestEvent } from './events.js'
import type { Request, RequestStatus } from './request.js'

type EventOf<Type extends RequestEvent['type']> = Extract<RequestEvent, { type: Type }>

/**
 * Applies one event. Total over streams that `decide` wrote.
 * @throws Error with code `broken-stream` when a stream does not begin with its receipt
 */
export function evolve(request: Request | null, event: RequestEvent): Request {
  if (event.type === 'request-received') return begin(event)
  if (request === null) throw new BrokenStream(event.type)
  return { ...request, ...change(request, event), version: request.version + 1 }
}

/** The request that these events leave; `null` for an empty stream. */
export function replay(events: readonly RequestEvent[]): Request | null {
  return events.reduce<Request | null>(evolve, null)
}

/** A stream that no decider could have written. */
export class BrokenStream extends Error {
  override readonly name = 'BrokenStream'
  readonly code = 'broken-stream'
  readonly retryable = false
  constructor(first: string) {
    super(`the stream begins with ${first}, not with its receipt`)
  }
}

function begin({ type: _, ...received }: EventOf<'request-received'>): Request {
  return { ...received, version: 1, status: 'received', pauses: [], acknowledged: [] }
}

function change(
  request: Request,
  event: Exclude<RequestEvent, EventOf<'request-received'>>,
): Partial<Request> {
  switch (event.type) {
    case 'reading-corrected':
      return corrected(event)
    case 'request-confirmed':
      return { status: 'confirmed' }
    case 'owner-assigned':
      return {
        owner: event.owner,
        status: request.status === 'confirmed' ? 'in-progress' : request.status,
      }
    case 'pause-started':
      return {
        status: event.kind === 'identity' ? 'awaiting-identity' : 'awaiting-clarification',
        pauses: [...request.pauses, { kind: event.kind, from: event.on }],
      }
    case 'pause-ended':
      return { status: workingStatus(request), pauses: endPause(request, event.kind, event.on) }
    case 'review-requested':
      return { status: 'in-review' }
    case 'deadline-extended':
      return {
        extension: { ground: event.ground, reason: event.reason, notifiedOn: event.notifiedOn },
      }
    case 'request-answered':
      return { status: 'answered', answeredOn: event.on, outcome: event.outcome }
    case 'request-closed':
      return { status: 'closed', outcome: event.outcome, note: event.note }
    case 'request-reopened':
      return reopened(request)
    case 'reminder-acknowledged':
      return { acknowledged: [...request.acknowledged, event.stage] }
    case 'deadlines-moved':
      return {}
  }
}

/** A person has looked at the original, so that none is needed any more. */
function corrected({ type: _, ...event }: EventOf<'reading-corrected'>): Partial<Request> {
  const seen = { ...event, needsHuman: undefined }
  return event.receivedOn === undefined ? seen : { ...seen, receivedBecause: 'corrected' }
}

function workingStatus(request: Pick<Request, 'owner'>): RequestStatus {
  return request.owner === undefined ? 'confirmed' : 'in-progress'
}

function endPause(request: Request, kind: PauseKind, on: CivilDate): Request['pauses'] {
  return request.pauses.map((pause) =>
    pause.kind === kind && pause.to === undefined ? { ...pause, to: on } : pause,
  )
}

/** Opened again, it waits for an answer, whatever was answered before. */
function reopened(request: Request): Partial<Request> {
  return {
    status: workingStatus(request),
    answeredOn: undefined,
    outcome: undefined,
    note: undefined,
  }
}
