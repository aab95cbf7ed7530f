import type { CivilDate } from '../calendar/civil-date.js'
import type { PauseKind } from '../regimes/facts.js'
import type { AddedMessage, RequestEvent } from './events.js'
import { evolveAttachments } from './evolve-attachments.js'
import { evolveLetters } from './evolve-letters.js'
import type { Link } from './link.js'
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

/** Events of older versions know neither role nor links. */
function begin({ type: _, ...received }: EventOf<'request-received'>): Request {
  return {
    role: 'controller',
    links: [],
    ...received,
    read: { regime: received.regime, role: received.role ?? 'controller' },
    version: 1,
    status: 'received',
    pauses: [],
    acknowledged: [],
    apart: [],
    added: [],
    letters: [],
    outcomes: [],
    attachments: [],
    attached: 0,
    attachmentFaults: [],
    reasons: [],
    correctedIn: 1,
  }
}

function change(
  request: Request,
  event: Exclude<RequestEvent, EventOf<'request-received'>>,
): Partial<Request> {
  switch (event.type) {
    case 'reading-corrected':
      return corrected(request, event)
    case 'request-linked':
      return { links: linked(request.links, event.links) }
    case 'request-unlinked':
      return unlinked(request, event)
    case 'message-added':
      return { added: [...request.added, addedMessage(event)] }
    case 'message-moved':
      return { added: request.added.filter(({ message }) => message !== event.message) }
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
      return closed(request, event)
    case 'request-reopened':
      return reopened(request)
    case 'reminder-acknowledged':
      return { acknowledged: [...request.acknowledged, event.stage] }
    case 'deadlines-moved':
      return { moved: event.milestones }
    case 'attachments-added':
    case 'attachment-removed':
      return evolveAttachments(request, event)
    default:
      return evolveLetters(request, event)
  }
}

/** A person has looked at the original, so that none is needed any more. */
function corrected(
  { version, reasons }: Request,
  { type: _, sealed: __, reason, ...event }: EventOf<'reading-corrected'>,
): Partial<Request> {
  const seen = {
    ...event,
    needsHuman: undefined,
    moved: undefined,
    correctedIn: version + 1,
    reasons: reason === undefined ? reasons : [...reasons, reason],
  }
  return event.receivedOn === undefined ? seen : { ...seen, receivedBecause: 'corrected' }
}

/** A request is linked with another one in one way; what is known later counts. */
function linked(known: readonly Link[], links: readonly Link[]): readonly Link[] {
  const anew = new Set(links.map(({ other }) => other))
  return [...known.filter(({ other }) => !anew.has(other)), ...links]
}

function unlinked(
  { links, apart }: Request,
  { other, because }: EventOf<'request-unlinked'>,
): Partial<Request> {
  return {
    links: links.filter((link) => link.other !== other),
    apart: because === 'set-apart' ? [...apart, other] : apart,
  }
}

function addedMessage({ type: _, ...message }: EventOf<'message-added'>): AddedMessage {
  return message
}

function closed(
  { status }: Request,
  { outcome, note }: EventOf<'request-closed'>,
): Partial<Request> {
  const filed = status === 'received' && outcome === 'not-a-request'
  return { status: 'closed', outcome, note, ...(filed ? { filed } : {}) }
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
    outcomes: [],
    note: undefined,
    filed: undefined,
  }
}
